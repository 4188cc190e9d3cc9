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
    string? Predecessor,
    int OpenItems,
    ImmutableArray<MeetingReport> WithoutMinutes,
    ImmutableArray<MeetingReport> Upcoming)
{
    /// <param name="state">The series.</param>
    /// <param name="today">The day to take for today.</param>
    /// <param name="upcoming">How many coming meetings to list.</param>
    internal static SeriesReport Of(SeriesState state, LocalDate today, int upcoming)
    {
        var next = state.Next;
        return new(
            state.Name,
            state.IsLive(today),
            state.IsConfigured,
            state.Pattern.ToString(),
            state.Calendar?.Rule is { } rule ? (rule.Time is null ? rule.Rhythm : $"{rule.Rhythm} at {rule.Time:HH:mm}") : null,
            state.Configuration.TimeZone.Id,
            state.Profile.Listing.Regular.Length,
            state.Profile.LastMeeting?.ToIso(),
            next?.Date.ToIso(),
            state.Profile.Predecessor?.File.Path.ToString(),
            next is null ? 0 : state.Decide(next.Date).Count(decision => decision.Verdict is not Verdict.Leave),
            [.. state.WithoutMinutes().Select(Entry)],
            [.. Entries(state, today).Take(upcoming).Select(Entry)]);
    }

    private static IEnumerable<CalendarEntry> Entries(SeriesState state, LocalDate today) => state.Calendar?.Entries(today) ?? [];

    private static MeetingReport Entry(CalendarEntry entry) => new(entry.Date.ToIso(), entry.Meeting?.Time?.ToString("HH:mm", null), entry.Reason);
}
