using System.Collections.Immutable;
using Minutes.CarryOver;
using Minutes.Documents;
using Xunit;

namespace Minutes.Tests.CarryOver;

/// <summary>What is done stays behind: whole topics, and items of those that come back.</summary>
public sealed class DoneTests
{
    [Theory]
    [InlineData("Grant (done)")]
    [InlineData("Grant -> done")]
    [InlineData("Grant => all done")]
    [InlineData("Grant DONE")]
    [InlineData("Grant: closed")]
    [InlineData("Grant (merged)")]
    [InlineData("~~Grant~~")]
    [InlineData("Grant ✅")]
    [InlineData("Grant :white_check_mark:")]
    [InlineData("Grant -> erledigt")]
    public void A_heading_says_that_its_topic_is_done(string heading)
    {
        var standing = "### Grant\n\n* waiting for o/r#12\n".Times(3);
        var decision = WeeklyMinutes.Decide([.. standing, $"### {heading}\n\n* waiting for o/r#12\n"])[0];
        Assert.Equal((Verdict.Leave, "its name says that it is done"), (decision.Verdict, decision.Reason));
    }

    [Fact]
    public void A_ticked_bullet_is_done() => Assert.Equal(Verdict.Leave, WeeklyMinutes.Decide([.. "* [ ] Lids o/r#12\n".Times(3), "* [x] Lids o/r#12\n"])[0].Verdict);

    [Theory]
    [InlineData("Definition of done")]
    [InlineData("What is to be done until May")]
    [InlineData("Getting things done faster")]
    [InlineData("Closed captions")]
    [InlineData("~~Grant~~ Budget")]
    [InlineData("Is the grant done?")]
    public void A_heading_with_a_done_word_is_not_done(string heading) =>
        Assert.DoesNotContain("says that it is done", WeeklyMinutes.Single($"### {heading}\n\n* cables\n").Reason, StringComparison.Ordinal);

    [Theory]
    [InlineData("* o/r#12\n* -> done, issue closed")]
    [InlineData("* o/r#12\n* Merged.")]
    [InlineData("* o/r#12\n* the pointer stays -> done")]
    [InlineData("* waiting for the bank\n\nDone")]
    public void The_verdict_stands_on_the_last_line(string body)
    {
        var decision = WeeklyMinutes.Decide([.. "### Grant\n\n* o/r#12\n".Times(3), $"### Grant\n\n{body}\n"]).On("Grant");
        Assert.Equal(Verdict.Leave, decision.Verdict);
        Assert.StartsWith("ends with", decision.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("* o/r#12\n* not done yet", "is not done")]
    [InlineData("* o/r#12\n* done?", "asks")]
    [InlineData("* -> done\n* waiting for the bank", "is not the last line")]
    [InlineData("* o/r#12\n  * lids -> done", "speaks of a detail")]
    [InlineData("* o/r#12\n* done by May", "names a day to come")]
    public void What_is_no_verdict_leaves_the_topic_open(string body, string because) =>
        Assert.True(WeeklyMinutes.Decide([.. "### Grant\n\n* o/r#12\n".Times(3), $"### Grant\n\n{body}\n"]).On("Grant").Verdict is Verdict.Carry, because);

    [Theory]
    [InlineData("* racks -> DONE\n  * two of them\n    * grey\n* lids", "lids", "with all that stands below")]
    [InlineData("* [x] racks\n  * two of them\n* [ ] lids", "[ ] lids", "ticked")]
    [InlineData("* ~~racks~~\n* lids", "lids", "struck through")]
    [InlineData("* racks\n  * Done\n  * two of them\n* lids", "lids", "finished by what stands below")]
    [InlineData("* racks\n  * Done: two of them are in the cellar\n* lids", "racks|lids", "a longer line says done of something else")]
    [InlineData("* racks -> DONE\n  still racks\n* lids", "lids", "with its second line")]
    [InlineData("* racks\n  * two -> done\n  * one\n* lids", "racks|one|lids", "a part is done")]
    [InlineData("* racks (not done)\n* lids", "racks (not done)|lids", "not done")]
    public void Done_items_are_trimmed(string body, string kept, string because)
    {
        var decision = WeeklyMinutes.Single($"### Grant\n\n{body}\n", new() { Text = CarriedText.All, Policy = CarryPolicy.Everything });
        Assert.True(string.Join('|', decision.Text()) == kept, $"{because}: {string.Join('|', decision.Text())}");
    }

    [Theory]
    [InlineData("o/r#12", "Closed", "o/r#12 is closed")]
    [InlineData("o/r#12, o/r#13", "Closed Closed", "all 2 references are closed")]
    public void Closed_references_close_a_topic(string references, string states, string reason)
    {
        var decision = WithStates(references, states);
        Assert.Equal((Verdict.Leave, reason), (decision.Verdict, decision.Reason));
    }

    [Theory]
    [InlineData("o/r#12", "", "nothing is known")]
    [InlineData("o/r#12", "Open", "it is open")]
    [InlineData("o/r#12, o/r#13", "Closed", "nothing is known of the second")]
    [InlineData("o/r#12, o/r#13", "Closed Open", "the second is open")]
    [InlineData("o/r#12", "Missing", "it may be in a repository that is not visible")]
    [InlineData("o/r#12, #13", "Closed Closed", "nobody knows what #13 is")]
    public void What_is_not_known_to_be_closed_is_open(string references, string states, string because) =>
        Assert.DoesNotContain("closed", WithStates(references, states).Reason + because, StringComparison.Ordinal);

    private static CarryDecision WithStates(string references, string states)
    {
        var known = states.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select((state, index) => KeyValuePair.Create(new IssueId(new("o", "r"), 12 + index), Enum.Parse<IssueState>(state)));
        return WeeklyMinutes.Single($"### Grant\n\n* {references}\n", new() { States = known.ToImmutableDictionary() });
    }
}
