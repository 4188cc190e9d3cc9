using Minutes.CarryOver;
using Minutes.Documents;
using Xunit;

namespace Minutes.Tests.CarryOver;

/// <summary>What the minutes before the previous ones say about a topic.</summary>
public sealed class HistoryTests
{
    [Theory]
    [InlineData(0, "nothing in it says that it is open")]
    [InlineData(1, "stood in the minutes before, too")]
    [InlineData(3, "stood in all 3 minutes before, too")]
    public void A_topic_that_stood_before_is_likely_to_stand_again(int times, string reason)
    {
        var decision = WeeklyMinutes.Decide("### The price of lids in May\n\n* grey\n".Times(times + 1)).On("The price of lids in May");
        Assert.Equal((times > 0 ? Verdict.Carry : Verdict.Leave, reason), (decision.Verdict, decision.Reason));
    }

    [Theory]
    [InlineData("Lids of the gauges", "Lids of the gauges (@oke)")]
    [InlineData("Lids of the gauges", "[Lids of the gauges](https://example.org/lids)")]
    [InlineData("Lids of the gauges", ":lock: Lids of the gauges ~10 min")]
    [InlineData("Lids of the gauges", "Lids of the gauges -> moved to the next meeting")]
    [InlineData("Lids of the gauges", "The gauge's lids of the gauges")]
    [InlineData("Lids o/r#12", "New covers o/r#12")]
    public void A_topic_is_known_again_under_a_name_that_changed_a_little(string before, string now) =>
        Assert.Equal(2, WeeklyMinutes.Decide($"### {before}\n", $"### {now}\n")[0].Age.Meetings);

    [Theory]
    [InlineData("Lids of the gauges", "Feet of the gauges and racks")]
    [InlineData("Air-Gapped Part 1", "Cellar Part 2")]
    [InlineData("Covers o/r#12", "Price of paint o/r#13")]
    public void Other_topics_are_other_topics(string before, string now) => Assert.Equal(1, WeeklyMinutes.Decide($"### {before}\n", $"### {now}\n")[0].Age.Meetings);

    [Fact]
    public void A_standing_topic_that_the_previous_minutes_lack_comes_back_where_the_series_carries_much()
    {
        const string Rest = "### Racks\n\n* grey\n\n### Lids\n\n* grey\n\n### Feet\n\n* grey\n\n";
        const string Standing = "### Wiki\n\n* still waiting, next week\n";
        var decision = WeeklyMinutes.Decide([.. (Rest + Standing).Times(14), Rest]).On("Wiki");
        Assert.Equal(Verdict.Carry, decision.Verdict);
        Assert.Contains(decision.Evidence, evidence => evidence.Words == "the previous minutes lack it");
        Assert.Equal(new(2026, 3, 4), decision.From.Date);
    }

    [Theory]
    [InlineData(7, 0, "it stood in too few")]
    [InlineData(12, 4, "it has been away too long")]
    public void Other_topics_that_the_previous_minutes_lack_stay_away(int stood, int away, string because)
    {
        const string Rest = "### Racks\n\n* grey\n\n### Lids\n\n* grey\n\n### Feet\n\n* grey\n\n";
        var decisions = WeeklyMinutes.Decide([.. (Rest + "### Wiki\n\n* still waiting, next week\n").Times(stood), .. Rest.Times(away + 1)]);
        Assert.True(decisions.All(decision => decision.Name != "Wiki"), because);
    }

    [Fact]
    public void A_series_learns_how_much_it_carries()
    {
        // Each meeting has topics of its own, or always the same: the new one of today has the same evidence in both.
        var changing = Enumerable.Range(0, 15).Select(week => $"### Alpha{week} beta{week} gamma{week}\n\n* grey\n\n### Delta{week} eps{week} zeta{week}\n\n* grey\n").ToArray();
        var same = changing[0].Times(15);
        const string Today = "### Price of lids in May\n\n* o/r#12\n";
        var (little, much) = (WeeklyMinutes.Decide([.. changing, Today]), WeeklyMinutes.Decide([.. same, Today]));
        Assert.Equal((Verdict.Leave, Verdict.Carry), (little.On("Price of lids in May").Verdict, much.On("Price of lids in May").Verdict));
        Assert.True(little.On("Price of lids in May").Chance < much.On("Price of lids in May").Chance);
    }

    [Fact]
    public void A_topic_that_stands_twice_is_carried_once() => Assert.Single(WeeklyMinutes.Decide("### Lids\n\n* o/r#12\n\n### Lids\n\n* o/r#12\n"));

    [Fact]
    public void The_same_name_under_two_headings_is_two_topics() =>
        Assert.Equal(2, WeeklyMinutes.Decide("### North\n\n#### Lids\n\n### South\n\n#### Lids\n").Count(decision => decision.Name == "Lids"));

    [Fact]
    public void Minutes_longer_ago_bring_back_deferrals_and_action_items_only()
    {
        const string Agenda = "### Put off\n\n* not discussed\n\n### Promise\n\n* AI @oke: count\n\n### Old promise\n\n* AI @oke: count\n* grey\n\n### Racks\n\n* o/r#12\n";
        var regular = WeeklyMinutes.Of(Agenda.Times(3));
        var (onTheLastDay, after) = (Carried(35), Carried(36));
        Assert.Equal(["Put off", "Promise", "Old promise", "Racks"], onTheLastDay);
        Assert.Equal(["Put off", "Promise", "Old promise"], after);

        string[] Carried(int days) =>
        [
            .. CarryDecisions.Decide(regular, WeeklyMinutes.Last.PlusDays(days), new())
                .Where(decision => decision.Verdict is Verdict.Carry)
                .Select(decision => decision.Name),
        ];
    }

    [Theory]
    [InlineData("Open", "* AI @oke: count\n* grey", "Carry")]
    [InlineData("Everything", "* AI @oke: count\n* grey", "Carry")]
    [InlineData("Explicit", "* AI @oke: count\n* grey", "Leave")]
    [InlineData("Explicit", "* not discussed", "Carry")]
    [InlineData("Everything", "* @oke to count them", "Leave")]
    [InlineData("Everything", "* AI: count them", "Leave")]
    [InlineData("Everything", "* AI @oke: count -> done\n* grey", "Leave")]
    public void What_is_carried_from_minutes_long_ago_hangs_on_the_policy(string policy, string body, string verdict)
    {
        var regular = WeeklyMinutes.Of($"### Lids\n\n{body}\n".Times(3));
        var decision = CarryDecisions.Decide(regular, WeeklyMinutes.Last.PlusDays(36), new() { Policy = Enum.Parse<CarryPolicy>(policy) }).On("Lids");
        Assert.Equal((verdict, (double?)null), (decision.Verdict.ToString(), decision.Chance));
    }

    [Fact]
    public void A_topic_that_stood_once_long_ago_says_so()
    {
        var decision = WeeklyMinutes.Decide("### Price of lids in May\n\n* grey\n", "### Racks\n", "### Price of lids in May\n\n* blue\n").On("Price of lids in May");
        Assert.Equal("stood once in the 2 minutes before, too", decision.Reason);
    }

    [Fact]
    public void A_topic_of_older_minutes_is_told_from_one_of_the_previous()
    {
        var decisions = WeeklyMinutes.Decide("### Lids\n\n* Discuss on 2026-03-18\n", "### Racks\n");
        Assert.True(decisions.On("Lids").IsFromOlder);
        Assert.False(decisions.On("Racks").IsFromOlder);
    }

    [Theory]
    [InlineData("### Sprint planning\n\n#### Lids\n", true, "headings below")]
    [InlineData("### Sprint planning\n\n* Lids\n", true, "bullets below")]
    [InlineData("### Sprint planning\n\nWe plan.\n\n#### Lids\n", false, "a text of its own")]
    [InlineData("### Sprint planning\n", false, "nothing below")]
    public void A_heading_that_only_gathers_topics_is_a_group(string agenda, bool isGroup, string because) =>
        Assert.True(WeeklyMinutes.Decide(agenda).On("Sprint planning").IsGroup == isGroup, because);

    [Fact]
    public void Without_minutes_there_is_nothing_to_decide() => Assert.Empty(CarryDecisions.Decide([], WeeklyMinutes.Next, new()));

    [Fact]
    public void The_same_minutes_give_the_same_decisions()
    {
        string[] agendas = ["### Lids\n\n* o/r#12\n* AI @oke: count\n", "### Lids\n\n* o/r#12\n\n### Racks\n\n* not discussed\n"];
        Assert.Equal(Printed(), Printed());

        string Printed() => string.Join('\n', WeeklyMinutes.Decide(agendas).Select(decision =>
            $"{decision.Name} {decision.Verdict} {decision.Reason} {decision.Chance} {decision.Age} {string.Join('|', decision.Text())} {string.Join('|', decision.Evidence)}"));
    }

    [Fact]
    public void Decisions_stand_in_the_order_of_the_minutes() =>
        Assert.Equal(["Lids", "Racks", "Feet"], WeeklyMinutes.Decide("### Lids\n\n### Racks\n\n### Feet\n").Select(decision => decision.Name));

    [Fact]
    public void Bullets_below_the_agenda_are_topics()
    {
        var decision = WeeklyMinutes.Single("* Lids\n  * not discussed\n  * grey\n");
        Assert.Equal((TopicForm.Bullet, Verdict.Carry, "grey"), (decision.Topic.Form, decision.Verdict, Assert.Single(decision.Text())));
    }

    [Fact]
    public void The_note_on_the_age_of_a_group_is_no_topic() => Assert.Equal(
        ["Sprint planning", "Lids"],
        WeeklyMinutes.Decide("### Sprint planning\n\n* continuation from [2026-02-25](20260225.md#sprint-planning)\n* Lids\n").Select(decision => decision.Name));
}
