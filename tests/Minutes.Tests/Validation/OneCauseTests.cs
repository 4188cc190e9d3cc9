using Xunit;

namespace Minutes.Tests.Validation;

/// <summary>One defect is told by one rule, however many could see it.</summary>
public sealed class OneCauseTests
{
    [Theory]
    [InlineData("", "title-missing")]
    [InlineData("\n \n", "title-missing")]
    [InlineData("<!-- to come -->\n", "title-missing")]
    [InlineData("# 2026-03-11\n", "no-topic")]
    [InlineData("# 2026-03-11\n\n## Participants\n\n* @mira-k\n* @tjorven\n", "no-topic")]
    [InlineData("# 2026-03-11\n\nno show today\n", "cancelled")]
    [InlineData("# 2026-03-11\n\n## Agenda\n\nno show today\n", "cancelled")]
    [InlineData("# 2026-03-11\n\n## Participants\n\n## Agenda\n\n* no show today\n", "cancelled")]
    public void Minutes_of_nothing(string text, string rule) => Assert.Equal([rule], RulesOf(new(text)));

    [Theory]
    [InlineData("## Agenda\n", "## Agenda\n\n* Write your topic here\n", "pad-text")]
    [InlineData("## Agenda\n", "## Agenda\n\n* Your topic here\n", "template-text")]
    [InlineData("* the gauge is up again", "* Write your topic here", "template-text")]
    [InlineData("* the gauge is up again", "* Write your notes here", "template-text")]
    [InlineData("* the gauge is up again", "* add yourself to the list", "pad-text")]
    [InlineData("* @tjorven", "* @tjorven\n* Jane Doe", "template-text")]
    [InlineData("* AI @mira-k: write", "* AI @handle: write", "template-text")]
    [InlineData("* @tjorven", "* @tjorven\n* Quill Ferrow", "no-handle")]
    public void Leftovers(string sound, string left, string rule) => Assert.Equal([rule], RulesOf(Submitted.SoundBut(sound, left)));

    [Theory]
    [InlineData("MIN041", "## Agenda\n", "## Agenda\n\n* Write your topic here\n", "template-text")]
    [InlineData("MIN040", "* the gauge is up again", "* Write your topic here", "pad-text")]
    public void A_leftover_of_two_kinds_is_told_by_the_rule_that_is_left(string off, string sound, string left, string rule)
    {
        var silenced = left.Replace("* Write", $"<!-- minutes: ignore {off} -->\n* Write", StringComparison.Ordinal);
        Assert.Equal([rule], RulesOf(Submitted.SoundBut(sound, left) with { Configuration = $"defaults: {{ rules: {{ {off}: off }} }}" }));
        Assert.Equal([rule], RulesOf(Submitted.SoundBut(sound, silenced)));
    }

    [Theory]
    [InlineData("", "agenda-missing", "participants-missing")]
    [InlineData("## Agenda\n\n", "participants-missing")]
    [InlineData("## Participants\n\n* @mira-k\n* @tjorven\n\n", "no-topic")]
    public void Who_says_that_there_was_a_meeting_is_asked_what_is_missing(string heading, params string[] rules)
    {
        var submitted = new Submitted($"# 2026-03-11\n\n{heading}no show today\n");
        Assert.Equal(rules, RulesOf(submitted with { Configuration = "defaults: { rules: { MIN009: off } }" }).Order());
        Assert.Equal(rules, RulesOf(new($"# 2026-03-11\n\n{heading}no show today <!-- minutes: ignore MIN009 we met -->\n")).Order());
    }

    private static string[] RulesOf(Submitted submitted) =>
        [.. submitted.After("2026-02-18", "2026-02-25", "2026-03-04").Findings().Where(finding => finding.Rule.Name is not "final-newline" and not "trailing-blanks").Select(finding => finding.Rule.Name).Distinct()];
}
