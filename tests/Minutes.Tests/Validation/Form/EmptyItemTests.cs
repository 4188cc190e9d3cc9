using Minutes.Validation;
using Xunit;

namespace Minutes.Tests.Validation.Form;

/// <summary>Bullets, boxes and headings without words.</summary>
public sealed class EmptyItemTests
{
    private const string Rule = "empty-item";

    [Theory]
    [InlineData("* ", "15:1 this item has no words")]
    [InlineData("* [ ]", "15:1 this item has no words")]
    [InlineData("* a\n  - b\n  - \n* c", "17:1 this item has no words")]
    [InlineData("*\n\n* b", "15:1 this item has no words")]
    [InlineData("###\n\n* b", "15:1 this heading has no words")]
    public void It_is_told(string lines, string finding) => Assert.Equal([finding], Submitted.Saying(lines).Found(Rule));

    [Fact]
    public void A_heading_is_a_warning_and_items_are_one_note()
    {
        var found = Submitted.Saying("* \n* [x]\n\n### \n\n* b").Findings().Where(finding => finding.Rule.Name == Rule).ToList();
        Assert.Equal([(Severity.Note, 1), (Severity.Warning, 0)], found.Select(finding => (finding.Severity, finding.AlsoAt.Length)));
    }

    [Theory]
    [InlineData("*\n  the gauge is up", "its words stand below")]
    [InlineData("* [ ]\n  * the gauge is up", "an item hangs on it")]
    [InlineData("```\n* \n###\n```", "code")]
    [InlineData("---", "a rule")]
    [InlineData("* [ ] a\n### b\n\n* c", "words")]
    public void Others_are_not(string lines, string because) => Assert.True(Submitted.Saying(lines).Found(Rule) is [], because);

    [Fact]
    public void Before_the_meeting_is_over_they_are_there_to_be_filled() =>
        Assert.Empty((Submitted.Saying("* ") with { Now = "2026-03-11T08:00:00Z" }).Found(Rule));

    [Fact]
    public void An_empty_participant_and_an_answer_that_is_missing_are_told_elsewhere()
    {
        Assert.Empty(Submitted.SoundBut("* @tjorven", "* @tjorven\n* ").Found(Rule));
        var asked = Submitted.SoundOf("2026-03-04") + "* Who brings the minutes to GitHub?\n  * @mira-k\n";
        Assert.Empty(Submitted.Saying("* Who brings the minutes to GitHub?\n  * ").Beside("network/20260304.md", asked).Beside("network/20260225.md", asked.Replace("2026-03-04", "2026-02-25", StringComparison.Ordinal)).Found(Rule));
    }
}
