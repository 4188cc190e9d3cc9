using Minutes.CarryOver;
using NodaTime;
using Xunit;

namespace Minutes.Tests.CarryOver;

/// <summary>By which words a topic as a whole is put off, and by which it is not.</summary>
public sealed class DeferralTests
{
    private const string PutOff = "put off or not reached";

    [Theory]
    [InlineData("Grant -> moved to next meeting")]
    [InlineData("Grant -> moved to the next meeting")]
    [InlineData("Grant => not discussed, moved to next week")]
    [InlineData("Grant → deferred")]
    [InlineData("Grant (postponed)")]
    [InlineData("Grant (moved to next week)")]
    [InlineData("Grant: postponed")]
    [InlineData("Grant - postponed")]
    [InlineData("Grant [not discussed]")]
    [InlineData("Grant -> verschoben")]
    public void A_mark_in_the_heading_puts_a_topic_off_and_goes(string heading)
    {
        var decision = WeeklyMinutes.Single($"### {heading}\n\n* a budget for cables\n");
        Assert.Equal((Verdict.Carry, "Grant"), (decision.Verdict, decision.Name));
        Assert.StartsWith(PutOff, decision.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Moved to the new server")]
    [InlineData("Payments postponed by the fund")]
    [InlineData("What was postponed?")]
    [InlineData("Servers: moved two racks to the cellar")]
    [InlineData("Why deferred maintenance is dear")]
    public void A_heading_that_speaks_of_moving_is_not_put_off(string heading)
    {
        var decision = WeeklyMinutes.Single($"### {heading}\n\n* a budget for cables\n");
        Assert.DoesNotContain(PutOff, decision.Reason, StringComparison.Ordinal);
        Assert.Equal(heading, decision.Name);
    }

    [Theory]
    [InlineData("* Not discussed")]
    [InlineData("Not discussed.")]
    [InlineData("(not discussed in the meeting)")]
    [InlineData("* not yet discussed")]
    [InlineData("* not been discussed")]
    [InlineData("* undiscussed")]
    [InlineData("* postponed")]
    [InlineData("* to be postponed, oke is away")]
    [InlineData("* moved to next week")]
    [InlineData("* Move to the next meeting")]
    [InlineData("* shifted to the following call")]
    [InlineData("* discuss next time")]
    [InlineData("* Continue in the next session")]
    [InlineData("* to be continued next week")]
    [InlineData("* topic for next week")]
    [InlineData("* for the next meeting")]
    [InlineData("* next week")]
    [InlineData("* no time left")]
    [InlineData("* ran out of time")]
    [InlineData("* carried over to the next call")]
    [InlineData("* tbd next week")]
    [InlineData("* vertagt")]
    [InlineData("* verschoben auf nächste Woche")]
    [InlineData("* nicht besprochen")]
    [InlineData("* o/r#12\n* not discussed\n* the numbers of May", "behind the reference that names it")]
    [InlineData("* a budget for cables\n* a budget for racks\n* next week", "as the last line")]
    public void A_first_or_last_line_puts_a_topic_off(string body, string where = "as the first line") =>
        Assert.True(WeeklyMinutes.Single($"### Grant\n\n{body}\n").Reason.StartsWith(PutOff, StringComparison.Ordinal), where);

    [Theory]
    [InlineData("* o/r#12\n* asks for a budget\n* not discussed, no time\n* 140 EUR are left")]
    [InlineData("* asks for a budget\n* postponed\n* 140 EUR are left")]
    [InlineData("* asks for a budget\n* (moved to the next meeting)\n* 140 EUR are left")]
    [InlineData("* asks for a budget\n* We ran out of time.\n* 140 EUR are left")]
    public void A_line_that_says_nothing_else_puts_a_topic_off_wherever_it_stands(string body) =>
        Assert.StartsWith(PutOff, WeeklyMinutes.Single($"### Grant\n\n{body}\n").Reason, StringComparison.Ordinal);

    [Theory]
    [InlineData("* We moved to another office last week", "tells of an office")]
    [InlineData("* moved to Postgres", "tells of a database")]
    [InlineData("* the next release has it", "tells of a release")]
    [InlineData("* Postponement of the fee was agreed", "tells of a fee")]
    [InlineData("* Deferred tax is dear", "tells of a tax")]
    [InlineData("* next week's numbers look good", "tells of numbers")]
    [InlineData("* later versions have it", "tells of versions")]
    [InlineData("* talked about it for long\n* racks: postponed\n* and then talked again", "puts off the racks")]
    [InlineData("* talked about it for long\n* postponed to 2026-04-01\n* and then talked again", "names a day of something in the middle")]
    [InlineData("* talked about it for long\n* next week\n  * count them\n* and then talked again", "is a heading in the middle")]
    [InlineData("* talked about it for long\n* not discussed with the bank\n* and then talked again", "says what was not discussed")]
    [InlineData("* talked about it for long\n  * postponed\n* and then talked again", "stands deeper")]
    [InlineData("* a budget for cables\n  * racks: postponed", "puts off a detail")]
    [InlineData("* Not discussed were the many things that could have been said about the fund, its statutes, its members, its money and its plans for May", "is too long")]
    public void A_line_that_only_sounds_like_it_puts_nothing_off(string body, string because) =>
        Assert.False(WeeklyMinutes.Single($"### Grant\n\n{body}\n").Reason.StartsWith(PutOff, StringComparison.Ordinal), because);

    [Fact]
    public void What_was_put_off_comes_back_with_all_its_open_text_but_the_statement()
    {
        var decision = WeeklyMinutes.Single("### Grant\n\n* not discussed\n* racks\n  * two of them\n* lids -> done\n  * grey ones\n");
        Assert.Equal(["racks", "two of them"], decision.Text());
    }

    [Fact]
    public void A_statement_with_a_date_stays_so_that_it_can_be_found_again() =>
        Assert.Equal(["Discuss on 2026-03-18", "racks"], WeeklyMinutes.Single("### Grant\n\n* Discuss on 2026-03-18\n* racks\n").Text());

    [Theory]
    [InlineData("Postponed agenda items for next week")]
    [InlineData("Not discussed topics")]
    [InlineData("Remaining items")]
    public void A_group_of_what_was_put_off_covers_what_stands_below(string group) => Assert.All(
        WeeklyMinutes.Decide($"### {group}\n\n#### Grant\n\n* cables\n\n#### Soup\n\n* hot\n").Where(decision => decision.Name != group),
        decision => Assert.StartsWith(PutOff, decision.Reason, StringComparison.Ordinal));

    [Theory]
    [InlineData("-> moved to 2026-03-25 meet")]
    [InlineData("(postponed to 25.03.2026)")]
    [InlineData("-> postponed from 2026-03-18 to March 25th, 2026")]
    public void A_date_in_the_heading_is_waited_for(string mark)
    {
        var decision = WeeklyMinutes.Single($"### Grant {mark}\n");
        Assert.Equal((Verdict.Defer, new LocalDate(2026, 3, 25)), (decision.Verdict, decision.Until));
    }

    [Theory]
    [InlineData("* Discuss on 2026-03-04")]
    [InlineData("* Discuss on 2026-03-11")]
    public void A_date_that_had_passed_when_it_was_written_puts_nothing_off(string line)
    {
        var decision = WeeklyMinutes.Single($"### Grant\n\n{line}\n");
        Assert.Null(decision.Until);
        Assert.DoesNotContain("deferred", decision.Reason, StringComparison.Ordinal);
    }
}
