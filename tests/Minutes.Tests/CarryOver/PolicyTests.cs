using Minutes.CarryOver;
using Xunit;

namespace Minutes.Tests.CarryOver;

/// <summary>How eagerly topics come back, and with how much of their text.</summary>
public sealed class PolicyTests
{
    private const string Agenda =
        """
        ### Grant

        * not discussed

        ### Cellar racks of the library

        * _AI @oke: count them_

        ### Lids for gauges and their price

        * o/r#12
        * they come in grey

        ### A walk along the shore in May

        * it was nice

        ### Sand (done)

        * all of it
        """;

    [Theory]
    [InlineData("Open", "Grant|Cellar racks of the library|Lids for gauges and their price")]
    [InlineData("Explicit", "Grant")]
    [InlineData("Everything", "Grant|Cellar racks of the library|Lids for gauges and their price|A walk along the shore in May")]
    public void Policies_differ_in_what_they_bring_back(string policy, string carried)
    {
        var decisions = CarryDecisions.Decide(WeeklyMinutes.Of(Agenda), WeeklyMinutes.Next, new() { Policy = Enum.Parse<CarryPolicy>(policy) });
        Assert.Equal(carried.Split('|'), decisions.Where(decision => decision.Verdict is Verdict.Carry).Select(decision => decision.Name));
        Assert.All(decisions, decision => Assert.NotEqual("", decision.Reason));
    }

    [Theory]
    [InlineData("References", "o/r#12|AI @oke: count them")]
    [InlineData("Open", "o/r#12|still waiting for the bank|grey or blue?|also o/r#14|AI @oke: count them|@mira to paint them")]
    [InlineData("All", "o/r#12|they come in grey|still waiting for the bank|grey or blue?|also o/r#14|AI @oke: count them|@mira to paint them")]
    public void Texts_differ_in_how_much_comes_along(string text, string lines)
    {
        const string Topic = "### Lids\n\n* o/r#12\n* sand -> done\n* they come in grey\n* still waiting for the bank\n* grey or blue?\n* also o/r#14\n* AI @oke: count them\n* @mira to paint them\n";
        var decision = WeeklyMinutes.Single(Topic, new() { Text = Enum.Parse<CarriedText>(text) });
        Assert.Equal(lines.Split('|'), decision.Text());
    }

    [Fact]
    public void Everything_copies_the_text_whatever_is_chosen_for_it() => Assert.Equal(
        ["they come in grey", "and in blue"],
        WeeklyMinutes.Single("### Lids\n\n* they come in grey\n* and in blue\n", new() { Policy = CarryPolicy.Everything, Text = CarriedText.References }).Text());

    [Theory]
    [InlineData("* AI @oke: count them")]
    [InlineData("* _AI @oke and @mira: count them_")]
    [InlineData("* (AI @oke) count them")]
    [InlineData("* TODO @oke count them")]
    [InlineData("* [ ] @oke: count them")]
    public void Action_items_keep_their_owner(string line) => Assert.Contains("@oke", string.Concat(WeeklyMinutes.Single($"### Lids\n\n* grey\n{line}\n").Text()), StringComparison.Ordinal);

    [Theory]
    [InlineData("* AI: @oke writes down how the next one is done")]
    [InlineData("* AI @oke: make sure that it is merged")]
    [InlineData("* [ ] @oke: tell whether the racks are done")]
    public void A_promise_that_speaks_of_done_is_open(string line) => Assert.Equal("open action item of @oke", WeeklyMinutes.Single($"### Lids\n\n* grey\n{line}\n").Reason);

    [Theory]
    [InlineData("* AI @oke: write down how it is done -> done", "it is done")]
    [InlineData("* [x] AI @oke: count them", "it is done")]
    [InlineData("* AI: count them", "nobody is to do it")]
    public void No_open_action_item(string line, string because) =>
        Assert.False(WeeklyMinutes.Single($"### Lids\n\n* grey\n{line}\n").Reason.StartsWith("open action item", StringComparison.Ordinal), because);

    [Fact]
    public void A_promise_at_the_end_brings_its_topic_back_by_the_owners_name() =>
        Assert.Equal("open action item of @oke, @mira", WeeklyMinutes.Single("### Lids\n\n* grey\n* AI @oke, @mira: count them\n").Reason);

    [Fact]
    public void A_line_that_stands_in_nearly_all_minutes_comes_along()
    {
        const string Board = "### Review\n\n* Board: https://example.org/board\n* {0}\n";
        var decision = WeeklyMinutes.Decide([.. "one,two,three,four".Split(',').Select(said => Board.Replace("{0}", said, StringComparison.Ordinal))]).On("Review");
        Assert.Equal(["Board: https://example.org/board"], decision.Text());
    }
}
