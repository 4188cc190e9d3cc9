using Minutes.Schedule;
using Minutes.Text;
using Xunit;

namespace Minutes.Tests.Planning;

/// <summary>What is to come depends on now: a meeting is to come until it is over.</summary>
public sealed class ToComeTests
{
    private const string Timed = "series:\n  network:\n    schedule: every Wednesday at 15:05\n";

    [Theory]
    [InlineData("", "2026-03-12", "2026-03-18", "a week after the last one")]
    [InlineData("", "2026-03-18T23:59", "2026-03-18", "without a time it lasts as long as its day")]
    [InlineData("", "2026-03-19T00:00", "2026-03-25", "and not longer")]
    [InlineData("time-zone: America/New_York\n", "2026-03-19T03:59", "2026-03-18", "its local day")]
    [InlineData("time-zone: America/New_York\n", "2026-03-19T04:00", "2026-03-25", "its local day, and not longer")]
    [InlineData(Timed, "2026-03-18T16:04", "2026-03-18", "with a time it lasts an hour")]
    [InlineData(Timed, "2026-03-18T16:05", "2026-03-25", "and not longer")]
    [InlineData(Timed + "    duration: 25 minutes\n", "2026-03-18T15:29", "2026-03-18", "or as long as is settled")]
    [InlineData(Timed + "    duration: 25 minutes\n", "2026-03-18T15:30", "2026-03-25", "and not longer")]
    [InlineData("series:\n  network:\n    schedule: every Wednesday at 23:30\n", "2026-03-19T00:29", "2026-03-18", "past midnight")]
    [InlineData("", "2026-06-05", "2026-06-10", "long after")]
    public void The_first_one_to_come(string settled, string now, string first, string because)
    {
        var archive = new TestArchive().Configured(settled).Met("2026-02-25", "2026-03-04", "2026-03-11");
        var found = archive.State().FirstToCome(TestArchive.At(now))?.Date.ToIso();
        Assert.True(found == first, $"{because}: {found}");
    }

    [Theory]
    [InlineData("2026-03-17", "2026-03-18T12:00", "2026-03-25", "held a day early")]
    [InlineData("2026-03-18", "2026-03-18T12:00", "2026-03-25", "held today")]
    [InlineData("2026-03-25", "2026-03-18T12:00", "2026-04-01", "next week's are there already")]
    public void What_has_minutes_is_not_to_come(string last, string now, string first, string because)
    {
        var archive = new TestArchive().Configured(Timed).Met("2026-03-04", "2026-03-11", last);
        var found = archive.State().FirstToCome(TestArchive.At(now))?.Date.ToIso();
        Assert.True(found == first, $"{because}: {found}");
    }

    [Fact]
    public void Days_that_are_left_out_stand_between()
    {
        var archive = new TestArchive().Configured("holidays:\n  - 2026-03-25: Day of the tide\n").Met("2026-02-25", "2026-03-04", "2026-03-11");
        Assert.Equal(
            ["2026-03-18 ", "2026-03-25 holiday: Day of the tide", "2026-04-01 "],
            archive.State().ToCome(TestArchive.At("2026-03-12")).Take(3).Select(entry => $"{entry.Date.ToIso()} {entry.Reason}"));
    }

    [Fact]
    public void A_series_that_paused_for_ever_has_nothing_to_come()
    {
        var archive = new TestArchive().Configured("pauses:\n  - from: 2026-03-12\n    to: 9999-12-31\n").Met("2026-02-25", "2026-03-04", "2026-03-11");
        Assert.Null(archive.State().FirstToCome(TestArchive.At("2026-03-12")));
    }

    [Fact]
    public void A_series_without_minutes_meets_from_its_first_day_on()
    {
        var state = new TestArchive().Configured("series:\n  network:\n    schedule: every second Thursday from 2026-03-12\n").State();
        Assert.Null(state.Next);
        Assert.Equal(new(2026, 3, 12), state.FirstToCome(TestArchive.At("2026-03-01"))?.Date);
    }

    [Fact]
    public void Without_minutes_and_without_a_schedule_nothing_tells() =>
        Assert.Null(new TestArchive().Configured("series:\n  network: {}\n").State().FirstToCome(TestArchive.At("2026-03-01")));

    [Theory]
    [InlineData("2026-03-18")]
    [InlineData("2026-03-19")]
    public void Any_day_can_have_a_meeting_at_the_usual_time(string day)
    {
        var date = NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value;
        Assert.Equal(new Meeting(date, new(15, 5), date), new TestArchive().Configured(Timed).Met("2026-03-11").State().MeetingOn(date));
    }
}
