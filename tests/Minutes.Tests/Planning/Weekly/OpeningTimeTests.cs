using Xunit;

namespace Minutes.Tests.Planning.Weekly;

/// <summary>When the clock alone makes something to do: until then, a look is one request.</summary>
public sealed class OpeningTimeTests
{
    private static readonly string[] Late = ["2026-02-18", "2026-02-25", "2026-03-04"];

    [Theory]
    [InlineData("2026-03-12", "", "2026-03-16", "two days before the meeting")]
    [InlineData("2026-03-12", "time-zone: Europe/Berlin\n", "2026-03-15T23:00", "in the series' zone")]
    [InlineData("2026-03-12", "defaults:\n  pull-request:\n    lead: 0 days\n", "2026-03-18", "as it is settled")]
    [InlineData("2026-03-12", "defaults:\n  pull-request:\n    lead: 1 week\n", "2026-03-19", "it is opened, and the one after it opens when this one is over")]
    public void Where_the_minutes_before_are_missing(string now, string settled, string due, string because)
    {
        var model = WeeklyScenarios.Model(now).Met("network", Late).Configured(settled).Run();
        Assert.True(model.Plan().Due == TestArchive.At(due), $"{because}: {model.Plan().Due}");
    }

    [Fact]
    public void Where_it_is_open_the_next_one_is_due_two_days_before_its_meeting() =>
        Assert.Equal(TestArchive.At("2026-03-23"), WeeklyScenarios.Opened().Plan().Due);

    [Fact]
    public void Where_somebody_wrote_to_it_the_next_one_is_due_when_it_is_over() =>
        Assert.Equal(TestArchive.At("2026-03-19"), WeeklyScenarios.Opened().Pushed(WeeklyScenarios.Branch, text => text + "more\n").Plan().Due);

    [Fact]
    public void Where_the_minutes_are_there_before_the_meeting_it_is_due_after_the_meeting() =>
        Assert.Equal(TestArchive.At("2026-03-12"), WeeklyScenarios.Weekly("2026-03-11T12:00").Plan().Due);

    [Fact]
    public void A_sleeping_series_is_never_due() => Assert.Null(WeeklyScenarios.Weekly("2026-06-01").Plan().Due);

    [Fact]
    public void A_sleeping_series_is_not_read()
    {
        var look = Minutes.Planning.Weekly.WeeklyLook.Of(WeeklyScenarios.Weekly("2027-06-01").Context());
        Assert.True(look.Reads.IsEmpty);
    }
}
