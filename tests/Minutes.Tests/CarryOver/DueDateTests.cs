using Minutes.CarryOver;
using NodaTime;
using Xunit;

namespace Minutes.Tests.CarryOver;

/// <summary>A topic put off to a date returns on the first meeting on or after it, and not before.</summary>
public sealed class DueDateTests
{
    [Theory]
    [InlineData("2026-03-18", "Defer")]
    [InlineData("2026-03-25", "Defer")]
    [InlineData("2026-03-27", "Defer")]
    [InlineData("2026-03-28", "Carry")]
    [InlineData("2026-04-01", "Carry")]
    [InlineData("2026-06-03", "Carry")]
    public void The_previous_minutes_put_it_off(string next, string verdict)
    {
        var decision = Assert.Single(CarryDecisions.Decide(WeeklyMinutes.Of("### Grant\n\n* Discuss on 2026-03-28\n"), Day(next), new()));
        Assert.Equal(verdict, decision.Verdict.ToString());
        Assert.Equal(verdict == "Defer" ? Day("2026-03-28") : null, decision.Until);
    }

    [Theory]
    [InlineData("2026-03-20", "Carry")]
    [InlineData("2026-03-25", "Carry")]
    [InlineData("2026-03-26", "Defer")]
    public void Older_minutes_put_it_off_past_meetings_that_did_not_speak_of_it(string due, string verdict)
    {
        var regular = WeeklyMinutes.Of($"### Grant\n\n* Discuss on {due}\n", "### Soup\n", "### Bread\n");
        var decision = CarryDecisions.Decide(regular.Add(WeeklyMinutes.On(Day("2026-03-18"), "### Cheese\n")), Day("2026-03-25"), new()).On("Grant");
        Assert.Equal((verdict, regular[0].File), (decision.Verdict.ToString(), decision.From.File));
    }

    [Fact]
    public void It_returned_already_and_is_not_brought_back_twice()
    {
        var decisions = WeeklyMinutes.Decide("### Grant\n\n* Discuss on 2026-03-11\n", "### Soup\n");
        Assert.DoesNotContain(decisions, decision => decision.Name == "Grant");
    }

    [Fact]
    public void The_newest_minutes_that_speak_of_it_count()
    {
        var decisions = WeeklyMinutes.Decide("### Grant\n\n* Discuss on 2026-03-18\n", "### Grant\n\n* agreed\n* -> done\n", "### Soup\n");
        Assert.DoesNotContain(decisions, decision => decision.Name == "Grant");
    }

    [Fact]
    public void It_returns_from_minutes_of_any_age()
    {
        var decision = Assert.Single(CarryDecisions.Decide(WeeklyMinutes.Of("### Grant\n\n* Discuss on 2026-09-02\n"), Day("2026-09-02"), new()));
        Assert.Equal((Verdict.Carry, "deferred to 2026-09-02: \"Discuss on 2026-09-02\""), (decision.Verdict, decision.Reason));
    }

    private static LocalDate Day(string iso) => NodaTime.Text.LocalDatePattern.Iso.Parse(iso).Value;
}
