using Minutes.Schedule;
using NodaTime;

namespace Minutes.Planning.Weekly;

/// <summary>When a pull request opens: with the minutes of the meeting before it, and at the latest so many days before its own.</summary>
internal static class OpeningTime
{
    /// <summary>Whether the next meeting's is to be open.</summary>
    internal static bool IsReached(ReadSeries series, Instant now) =>
        series.Current is { } meeting && (series.IsPreviousHandedIn || LatestFor(series, meeting) <= now);

    /// <summary>When, by the clock alone, something will be to do; null for never.</summary>
    /// <param name="series">The series.</param>
    /// <param name="isSettled">Whether there is nothing more to be opened for the next meeting.</param>
    /// <param name="now">When it is looked.</param>
    internal static Instant? NextFor(ReadSeries series, bool isSettled, Instant now)
    {
        if (series is not { Current: { } meeting, State.Calendar: { } calendar }) return null;
        var end = calendar.EndOf(meeting);
        if (!isSettled) return Earlier(LatestFor(series, meeting), EndOfHandedIn(series), now);

        // What people write into the bot's own pull request is handed in once the meeting is over, and then the next one opens.
        if (series.Own.Any(own => own.Date == meeting.Date && own.IsTouched)) return end;
        return calendar.FirstOnOrAfter(meeting.Date.PlusDays(1)) is { } following ? Later(end, LatestFor(series, following)) : null;
    }

    /// <summary>When the pull request of a meeting is open at the latest.</summary>
    internal static Instant LatestFor(ReadSeries series, Meeting meeting) =>
        meeting.Date.PlusDays(-series.Series.Settled.PullRequest.LeadDays).StartIn(series.Series.Settled.TimeZone);

    /// <summary>When the meeting is over whose minutes are there already.</summary>
    private static Instant? EndOfHandedIn(ReadSeries series) =>
        series.State.Profile.LastMeeting is { } last ? series.State.Calendar?.EndOf(series.State.MeetingOn(last)) : null;

    private static Instant Later(Instant one, Instant other) => one > other ? one : other;

    /// <summary>What is past made nothing to do, or it would be done by now.</summary>
    private static Instant Earlier(Instant one, Instant? other, Instant now) => other is { } moment && moment > now && moment < one ? moment : one;
}
