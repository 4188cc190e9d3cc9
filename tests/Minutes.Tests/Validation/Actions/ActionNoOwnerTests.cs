using Minutes.Validation;
using Xunit;

namespace Minutes.Tests.Validation.Actions;

public sealed class ActionNoOwnerTests
{
    [Fact]
    public void A_box_below_the_agenda_is_one_of_a_topic() => Assert.Equal(
        [Severity.Note],
        Submitted.SoundBut("### Gauge", "* [ ] Tjorven: a\n* [ ] Mira: b\n* [ ] Oke: c\n* [ ] the summer camp\n  * in May\n\n### Gauge").Findings().Where(finding => finding.Rule.Name == Rule).Select(finding => finding.Severity));

    [Theory]
    [InlineData("Present: oke, mira, jette", "* ACTION: mira to write to the harbour master")]
    [InlineData("## Participants\n\n| Name | Initials | Login |\n| --- | --- | --- |\n| Mira Kallas | MKA | @mira-k |", "* AI MKA - write to the harbour master")]
    public void Who_is_listed_can_be_named_as_in_the_list(string list, string action) =>
        Assert.Empty(new Submitted($"# 2026-03-11\n\n{list}\n\n## Agenda\n\n### Gauge\n\n{action}\n").Found("action-no-owner"));

    private const string Rule = "action-no-owner";

    [Theory]
    [InlineData("* AI: write to the harbour master")]
    [InlineData("* AI: Open a pull request to mend it")]
    [InlineData("* AI: Move to the new host")]
    [InlineData("* _AI: write to the harbour master_")]
    [InlineData("* no lid yet -> AI: order one")]
    [InlineData("* Action: order a lid")]
    [InlineData("* Action item: order a lid")]
    [InlineData("* AI: ask @mira-k for the key")]
    [InlineData("* AI: talk with @mira-k and @tjorven")]
    [InlineData("* AI: order a lid\n  * @tjorven said that they cost 3 EUR", true)]
    [InlineData("* AI: order a lid\n  * it costs 3 EUR")]
    [InlineData("* AI: order a lid\n\n#### More\n\n* @tjorven")]
    [InlineData("* AI: order a lid\n* @tjorven was there")]
    [InlineData("* the lid is off, thanks to @tjorven, AI: order a lid")]
    [InlineData("* AI: write with @tjorven")]
    [InlineData("* @tjorven\n* AI: order a lid")]
    [InlineData("* @tjorven\n* the lid\n  * AI: order one")]
    [InlineData("* the lid\n  * AI: order one\n* @tjorven was there")]
    [InlineData("* @tjorven said:\n  * AI: order a lid")]
    [InlineData("#### @tjorven:\n\n* AI: order a lid")]
    [InlineData("* AI TBD: write to the harbour master")]
    [InlineData("* AI (?): write to the harbour master")]
    [InlineData("* AI (): write to the harbour master")]
    public void An_action_item_names_nobody(string line, bool isNamedBelow = false)
    {
        var found = Submitted.Saying(line).Findings().Where(finding => finding.Rule.Name == Rule).Select(finding => finding.Severity);
        Assert.Equal(isNamedBelow ? [] : [Severity.Warning], found);
    }

    [Theory]
    [InlineData("* TODO: order a lid")]
    [InlineData("* [ ] order a lid")]
    public void Behind_other_marks_it_is_a_note(string line) =>
        Assert.Equal([Severity.Note], Submitted.Saying(line).Findings().Where(finding => finding.Rule.Name == Rule).Select(finding => finding.Severity));

    [Theory]
    [InlineData("* AI: a lid\n* AI: a box\n* AI: a rope", Severity.Note)]
    [InlineData("* AI: a lid\n* AI: a box", Severity.Warning)]
    [InlineData("* AI: a lid\n* AI: a box\n* AI @tjorven: a rope", Severity.Warning)]
    [InlineData("* AI: a lid\n* AI: a box\n* AI: a rope\n* AI @tjorven: a hook", Severity.Note)]
    [InlineData("* TODO: a lid\n* TODO @tjorven: a box\n* TODO @mira-k: a rope", Severity.Warning)]
    [InlineData("* TODO: a lid\n* TODO: a box\n* TODO @mira-k: a rope", Severity.Note)]
    [InlineData("* TODO: a lid\n* TODO @mira-k: a rope", Severity.Note)]
    public void What_the_series_mostly_does_tells_whether_somebody_is_missed(string lines, Severity severity) => Assert.All(
        new Submitted(Submitted.Sound.Replace("AI @mira-k: ", "", StringComparison.Ordinal) + lines + "\n").Findings().Where(finding => finding.Rule.Name == Rule),
        finding => Assert.Equal(severity, finding.Severity));

    [Fact]
    public void The_minutes_before_tell_it_too() => Assert.Equal(
        [Severity.Warning],
        Submitted.Saying("* TODO: order a lid").Beside("network/20260304.md", Submitted.SoundOf("2026-03-04") + "* TODO @mira-k: a\n* TODO @tjorven: b\n").Findings().Where(finding => finding.Rule.Name == Rule).Select(finding => finding.Severity));

    [Theory]
    [InlineData("Topics of the week", Severity.Note)]
    [InlineData("Parking lot", Severity.Note)]
    [InlineData("Deeds", Severity.Warning)]
    public void A_box_below_topics_is_one_of_a_topic_elsewhere_too(string heading, Severity severity) => Assert.Equal(
        [severity],
        Submitted.Saying($"* [ ] Tjorven: a\n* [ ] Mira: b\n* [ ] Oke: c\n\n## {heading}\n\n* [ ] the summer camp\n").Findings().Where(finding => finding.Rule.Name == Rule).Select(finding => finding.Severity));

    [Fact]
    public void But_for_a_series_that_names_owners_there() =>
        Assert.Equal([Severity.Warning], Submitted.Saying("* [ ] @mira-k: a\n* [ ] Tjorven: b\n* [ ] @tjorven c\n* [ ] order a lid").Findings().Where(finding => finding.Rule.Name == Rule).Select(finding => finding.Severity));

    [Theory]
    [InlineData("* AI @mira-k: write", "a handle")]
    [InlineData("* AI for @mira-k: write", "a handle")]
    [InlineData("* Action item to @mira-k: write", "a handle")]
    [InlineData("* AI: write (@mira-k)", "a handle at the end")]
    [InlineData("* AI: write -> @mira-k", "a handle behind an arrow")]
    [InlineData("* AI Felix: write", "a name")]
    [InlineData("* AI: Felix Holm to write", "a name")]
    [InlineData("* AI: Felix asks the harbour master", "a name")]
    [InlineData("* AI(Felix): write", "a name in brackets")]
    [InlineData("* AI: write to the harbour master (Felix)", "a name at the end")]
    [InlineData("* AI: tjorven writes", "the name of a participant")]
    [InlineData("* AI: all: read it", "everybody")]
    [InlineData("* TODO (Felix, Oke): write", "two names")]
    [InlineData("* [ ] Felix: write", "a name behind a box")]
    [InlineData("* AI: order a lid\n  * @tjorven", "a handle below")]
    [InlineData("* AI: order a lid\n  because @tjorven broke it: @tjorven", "a handle on the next line")]
    [InlineData("* @tjorven:\n  * AI: order a lid", "a handle above")]
    [InlineData("* @tjorven\n  * the lid is off\n  * AI: order a lid", "a handle above the bullet beside it")]
    [InlineData("* AI to @tjorven: order a lid", "the word before the handle belongs to the mark")]
    [InlineData("* AI: order a lid\n  * first\n    * @tjorven: second", "a handle further below")]
    [InlineData("* @tjorven: AI: order a lid", "a handle in front")]
    [InlineData("* (@tjorven) AI: order a lid", "a handle in front, in parentheses")]
    [InlineData("* AI an @tjorven: einen Deckel bestellen", "the German word")]
    [InlineData("* no lid yet -> AI: order one, AI Tjorven: paint it", "a name behind a second mark")]
    [InlineData("* [x] order a lid", "it is done")]
    [InlineData("* AI: order a lid -> done", "it is done")]
    [InlineData("* Generative AI: a talk", "another AI")]
    [InlineData("* call for action: read it", "no action item")]
    [InlineData("### TODO: lids", "a topic")]
    [InlineData("* `AI: write`", "code")]
    public void Not_where(string line, string because) => Assert.True(Submitted.Saying(line).Found(Rule).Length == 0, because);

    [Theory]
    [InlineData("* Owner: TBD")]
    [InlineData("  * **Owner**: ?")]
    [InlineData("- Responsible: to be decided")]
    [InlineData("- Verantwortlich: offen")]
    public void A_label_asks_for_an_owner_and_none_is_named(string line) =>
        Assert.Equal("nobody is named as owner", Assert.Single(Submitted.Saying(line).Findings(), finding => finding.Rule.Name == Rule).Message);

    [Theory]
    [InlineData("* Owner: @mira-k")]
    [InlineData("* Owner: Mira")]
    [InlineData("* Owner: TBD by the board, in April")]
    [InlineData("* the owner of the gauge: TBD")]
    public void A_label_with_an_answer_is_fine(string line) => Assert.Empty(Submitted.Saying(line).Found(Rule));
}
