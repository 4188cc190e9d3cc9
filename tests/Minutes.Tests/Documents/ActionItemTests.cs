using Xunit;

namespace Minutes.Tests.Documents;

public sealed class ActionItemTests
{
    [Theory]
    [InlineData("_AI @mira: write the page_")]
    [InlineData("We wait for the page. _AI @mira: write it_")]
    [InlineData("_AI_ @mira: write the page")]
    [InlineData("The page - _AI_: @mira")]
    [InlineData("AI _@mira: write the page_")]
    [InlineData("**AI @mira**: write the page")]
    [InlineData("AI @mira to write the page")]
    [InlineData("AI  @mira: write the page")]
    [InlineData("AI - @mira: write the page")]
    [InlineData("AI for @mira: write the page")]
    [InlineData("AI: @mira writes the page")]
    [InlineData("AI: write the page (@mira)")]
    [InlineData("AI(@mira): write the page")]
    [InlineData("write the page (AI @mira)")]
    [InlineData("write the page (AI: @mira)")]
    [InlineData("write the page (AI draft: @mira)")]
    [InlineData("write the page -> AI @mira")]
    [InlineData("write the page => AI: @mira")]
    [InlineData("AIs @mira: write the page")]
    [InlineData("Action: @mira writes the page")]
    [InlineData("Action item for @mira: write the page")]
    [InlineData("Action Item *@mira*: write the page")]
    [InlineData("-> action item @mira: write the page")]
    [InlineData("ACTION @mira: write the page")]
    [InlineData("TODO @mira: write the page")]
    [InlineData("TODO: @mira writes the page")]
    [InlineData("ToDo (@mira): write the page")]
    [InlineData("To Do: write the page (@mira)")]
    [InlineData("todo @mira: write the page")]
    [InlineData("[ ] write the page @mira")]
    [InlineData("@mira to write the page")]
    [InlineData("@mira: to write the page")]
    [InlineData("**@mira** to write the page")]
    [InlineData("The page is missing, @mira to write it")]
    [InlineData("The page is missing. @mira to write it")]
    [InlineData("-> @mira to write the page")]
    [InlineData("asked @oke to help; @mira to write the page")]
    public void An_action_item_of_somebody(string line) => Assert.Equal("mira", Owners(line));

    [Theory]
    [InlineData("AI @mira, @oke and @tjorven: write", "mira oke tjorven")]
    [InlineData("AI @mira/@oke: write", "mira oke")]
    [InlineData("Action Item *@mira* & *@oke*: write", "mira oke")]
    [InlineData("@mira und @oke to write", "mira oke")]
    [InlineData("AI @mira: write with @oke", "mira")]
    [InlineData("@mira to write, @oke to review", "mira")]
    public void Several_owners_stand_together(string line, string owners) => Assert.Equal(owners, Owners(line));

    [Theory]
    [InlineData("AI: write the page")]
    [InlineData("AI VP04: write the page")]
    [InlineData("AI(mira): write the page")]
    [InlineData("@AI mira: write the page")]
    [InlineData("-> AI write the page")]
    [InlineData("Action item: write the page")]
    [InlineData("TODO: write the page")]
    [InlineData("the page (todo: write it)")]
    [InlineData("[ ] write the page")]
    public void An_action_item_of_nobody_in_particular(string line) => Assert.Equal("", Owners(line));

    [Theory]
    [InlineData("AI workloads of @mira on the lab")]
    [InlineData("AI/ML workloads of @mira")]
    [InlineData("The AI (artificial intelligence) group met @mira")]
    [InlineData("There was an _AI_ from last week for the lab")]
    [InlineData("Gen-AI @mira")]
    [InlineData("OpenAI: @mira tried it")]
    [InlineData("helped @mira to set up the lab")]
    [InlineData("asked @mira and @oke to review")]
    [InlineData("waiting for @mira to come back")]
    [InlineData("@mira will be on PTO")]
    [InlineData("@mira to be on PTO until August")]
    [InlineData("@mira to the rescue")]
    [InlineData("@mira writes the page")]
    [InlineData("moved from @mira to @oke")]
    [InlineData("@mira to 15:30")]
    [InlineData("GitHub Actions: @mira moved the runners")]
    [InlineData("repositories that have erroneous actions (a, b) of @mira")]
    [InlineData("a transaction: @mira")]
    [InlineData("see the TODO list of @mira")]
    [InlineData("nothing to do: @mira did it")]
    [InlineData("`AI @mira: write`")]
    [InlineData("TODO")]
    [InlineData("AI:")]
    public void No_action_item(string line) => Assert.Null(Owners(line));

    [Theory]
    [InlineData("AI @mira: write -> done", true)]
    [InlineData("AI @mira: write (done)", true)]
    [InlineData("DONE: AI @mira: write", true)]
    [InlineData("~~AI @mira: write~~", true)]
    [InlineData("AI @mira: write ✅", true)]
    [InlineData("[x] AI @mira: write", true)]
    [InlineData("[ ] AI @mira: write", false)]
    [InlineData("AI @mira: write", false)]
    [InlineData("AI @mira: not done", false)]
    [InlineData("AI @mira: tell us when it is done", false)]
    public void Its_line_says_whether_it_is_done(string line, bool isDone) =>
        Assert.Equal(isDone, Assert.Single(Written.Read("* " + line).ActionItems).IsDone);

    [Fact]
    public void Each_line_has_its_own()
    {
        var document = Written.Read("### AI @mira: one\n* AI @oke: two\n  * text of @mira\n  * @tjorven to do three\n");
        Assert.Equal([(0, "mira"), (1, "oke"), (3, "tjorven")], document.ActionItems.Select(item => (item.Line, item.Owners[0].Login)));
        Assert.Equal([1], document.ActionItemsIn(new(1, 3)).Select(item => item.Line));
    }

    /// <summary>The owners' logins; null where the line is no action item.</summary>
    private static string? Owners(string line) => Written.Read("* " + line).ActionItems is [var item]
        ? string.Join(' ', item.Owners.Select(owner => owner.Login))
        : null;
}
