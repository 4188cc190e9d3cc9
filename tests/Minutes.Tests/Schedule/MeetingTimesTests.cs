using Minutes.Schedule;
using NodaTime;
using NodaTime.Text;
using Xunit;

namespace Minutes.Tests.Schedule;

public sealed class MeetingTimesTests
{
    [Theory]
    [InlineData("UTC", "2023-03-08", "15:05", "2023-03-08T15:05:00Z", "2023-03-08T16:05:00Z")]
    [InlineData("Europe/Berlin", "2023-03-22", "15:05", "2023-03-22T14:05:00Z", "2023-03-22T15:05:00Z")]
    [InlineData("Europe/Berlin", "2023-03-29", "15:05", "2023-03-29T13:05:00Z", "2023-03-29T14:05:00Z")]
    [InlineData("Europe/Berlin", "2023-10-25", "15:05", "2023-10-25T13:05:00Z", "2023-10-25T14:05:00Z")]
    [InlineData("Europe/Berlin", "2023-11-01", "15:05", "2023-11-01T14:05:00Z", "2023-11-01T15:05:00Z")]
    [InlineData("America/New_York", "2023-03-08", "15:05", "2023-03-08T20:05:00Z", "2023-03-08T21:05:00Z")]
    [InlineData("America/New_York", "2023-03-15", "15:05", "2023-03-15T19:05:00Z", "2023-03-15T20:05:00Z")]
    [InlineData("Europe/Berlin", "2023-12-31", "23:30", "2023-12-31T22:30:00Z", "2023-12-31T23:30:00Z")]
    [InlineData("Asia/Kolkata", "2024-02-29", "09:00", "2024-02-29T03:30:00Z", "2024-02-29T04:30:00Z")]
    public void The_local_time_stays_when_the_clocks_change(string zone, string date, string time, string start, string end) =>
        AssertTimes(zone, date, time, start, end);

    // In Berlin 2023-03-26 has no 02:30 and 2023-10-29 has two; in New York it is 2023-03-12 and 2023-11-05.
    [Theory]
    [InlineData("Europe/Berlin", "2023-03-26", "02:30", "2023-03-26T01:30:00Z", "2023-03-26T02:30:00Z")]
    [InlineData("Europe/Berlin", "2023-10-29", "02:30", "2023-10-29T00:30:00Z", "2023-10-29T01:30:00Z")]
    [InlineData("America/New_York", "2023-03-12", "02:30", "2023-03-12T07:30:00Z", "2023-03-12T08:30:00Z")]
    [InlineData("America/New_York", "2023-11-05", "01:30", "2023-11-05T05:30:00Z", "2023-11-05T06:30:00Z")]
    [InlineData("America/Sao_Paulo", "2018-11-04", "00:30", "2018-11-04T03:30:00Z", "2018-11-04T04:30:00Z")]
    public void A_time_that_is_missing_or_comes_twice_is_one_moment(string zone, string date, string time, string start, string end) =>
        AssertTimes(zone, date, time, start, end);

    // In Sao Paulo 2018-11-04 began at 01:00; in Apia there was no 2011-12-30.
    [Theory]
    [InlineData("UTC", "2023-12-31", "2023-12-31T00:00:00Z", "2024-01-01T00:00:00Z")]
    [InlineData("Europe/Berlin", "2023-03-08", "2023-03-07T23:00:00Z", "2023-03-08T23:00:00Z")]
    [InlineData("Europe/Berlin", "2023-03-26", "2023-03-25T23:00:00Z", "2023-03-26T22:00:00Z")]
    [InlineData("Europe/Berlin", "2023-10-29", "2023-10-28T22:00:00Z", "2023-10-29T23:00:00Z")]
    [InlineData("America/Sao_Paulo", "2018-11-03", "2018-11-03T03:00:00Z", "2018-11-04T03:00:00Z")]
    [InlineData("America/Sao_Paulo", "2018-11-04", "2018-11-04T03:00:00Z", "2018-11-05T02:00:00Z")]
    [InlineData("Pacific/Apia", "2011-12-29", "2011-12-29T10:00:00Z", "2011-12-30T10:00:00Z")]
    [InlineData("Pacific/Apia", "2011-12-30", "2011-12-30T10:00:00Z", "2011-12-30T10:00:00Z")]
    public void Without_a_time_a_meeting_is_its_local_day(string zone, string date, string start, string end) =>
        AssertTimes(zone, date, null, start, end);

    [Fact]
    public void A_settled_duration_holds_instead_of_the_usual_hour()
    {
        var calendar = new MeetingCalendar(Rules.Rule("every Wednesday at 15:05")) { Duration = Duration.FromMinutes(25) };
        Assert.Equal(Instant.FromUtc(2023, 3, 8, 15, 30), calendar.EndOf(calendar.FirstOnOrAfter(Rules.Date("2023-03-08"))!));
    }

    [Fact]
    public void A_duration_without_a_time_changes_nothing()
    {
        var calendar = new MeetingCalendar(Rules.Rule("every Wednesday")) { Duration = Duration.FromMinutes(25) };
        Assert.Equal(Instant.FromUtc(2023, 3, 9, 0, 0), calendar.EndOf(calendar.FirstOnOrAfter(Rules.Date("2023-03-08"))!));
    }

    [Theory]
    [InlineData("UTC", "2023-12-31T23:30:00Z", "2023-12-31")]
    [InlineData("Europe/Berlin", "2023-12-31T23:30:00Z", "2024-01-01")]
    [InlineData("America/New_York", "2024-03-01T04:59:59Z", "2024-02-29")]
    public void Today_is_the_local_date(string zone, string now, string today) =>
        Assert.Equal(Rules.Date(today), In(zone).TodayAt(At(now)));

    private static void AssertTimes(string zone, string date, string? time, string start, string end)
    {
        var calendar = In(zone);
        var meeting = new Meeting(Rules.Date(date), time is null ? null : Rules.Rule($"daily at {time}").Time, Rules.Date(date));
        Assert.Equal((At(start), At(end)), (calendar.StartOf(meeting), calendar.EndOf(meeting)));
    }

    private static MeetingCalendar In(string zone) => new(Rules.Rule("daily")) { Zone = DateTimeZoneProviders.Tzdb[zone] };

    private static Instant At(string text) => InstantPattern.General.Parse(text).Value;
}
