using Minutes.Validation;
using Xunit;

namespace Minutes.Tests.Validation.Actions;

public sealed class ActionNoOwnerTests
{
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
    [InlineData("* [x] order a lid", "it is done")]
    [InlineData("* AI: order a lid -> done", "it is done")]
    [InlineData("* Generative AI: a talk", "another AI")]
    [InlineData("* call for action: read it", "no action item")]
    [InlineData("### TODO: lids", "a topic")]
    [InlineData("* `AI: write`", "code")]
    public void Not_where(string line, string because) => Assert.True(Submitted.Saying(line).Found(Rule).Length == 0, because);
}
