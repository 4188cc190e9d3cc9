using System.Collections.Immutable;
using Minutes.CarryOver;
using Minutes.Planning;
using Minutes.Schedule;
using Minutes.Text;
using NodaTime;

namespace Automation.Reports;

/// <summary>A series, as machines read it. Described in docs/command-line.md.</summary>
internal sealed record SeriesReport(
    string Name,
    bool Live,
    bool Configured,
    string Path,
    string? Schedule,
    string TimeZone,
    int Files,
    string? Last,
    string? Next,
    bool IsPast,
    string? FirstToCome,
    string? Predecessor,
    int OpenItems,
    ImmutableArray<MeetingReport> WithoutMinutes,
    ImmutableArray<MeetingReport> Upcoming)
{
    /// <param name="state">The series.</param>
    /// <param name="now">The moment to take for now.</param>
    /// <param name="upcoming">How many coming meetings to list.</param>
    internal static SeriesReport Of(SeriesState state, Instant now, int upcoming)
    {
        var next = state.Next;
        return new(
            state.Name,
            state.IsLive(now),
            state.IsConfigured,
            state.Pattern.ToString(),
            state.Calendar?.Rule is { } rule ? (rule.Time is null ? rule.Rhythm : $"{rule.Rhythm} at {rule.Time:HH:mm}") : null,
            state.Configuration.TimeZone.Id,
            state.Profile.Listing.Regular.Length,
            state.Profile.LastMeeting?.ToIso(),
            next?.Date.ToIso(),
            next is not null && state.IsOver(next, now),
            state.FirstToCome(now)?.Date.ToIso(),
            state.Profile.Predecessor?.File.Path.ToString(),
            next is null ? 0 : state.Decide(next.Date).Count(decision => decision is { Verdict: not Verdict.Leave, IsGroup: false }),
            [.. state.WithoutMinutes(now).Select(Entry)],
            [.. Until(upcoming, state.ToCome(now)).Select(Entry)]);
    }

    /// <summary>The days up to the last of so many meetings.</summary>
    private static IEnumerable<CalendarEntry> Until(int meetings, IEnumerable<CalendarEntry> days)
    {
        if (meetings == 0) yield break;
        foreach (var day in days)
        {
            yield return day;
            if (day.Meeting is not null && --meetings == 0) yield break;
        }
    }

    private static MeetingReport Entry(CalendarEntry entry) => new(entry.Date.ToIso(), entry.Meeting?.Time?.ToString("HH:mm", null), entry.Reason);
}
