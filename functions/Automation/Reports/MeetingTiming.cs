using Minutes.Planning;
using Minutes.Schedule;
using Minutes.Text;
using NodaTime;

namespace Automation.Reports;

/// <summary>How a meeting stands to now.</summary>
/// <param name="IsPast">Whether it is over.</param>
/// <param name="FirstToCome">The day of the series' first meeting that is not; null where nothing tells.</param>
internal sealed record MeetingTiming(bool IsPast, LocalDate? FirstToCome)
{
    /// <summary>What to tell of a meeting that is past; null where it is not.</summary>
    internal string? Words
    {
        get
        {
            if (!IsPast) return null;
            return FirstToCome is { } date ? $"that meeting is past; the first one to come is {date.ToIsoWithWeekday()} (--date {date.ToIso()})" : "that meeting is past";
        }
    }

    internal static MeetingTiming Of(SeriesState state, Meeting meeting, Instant now) => new(state.IsOver(meeting, now), state.FirstToCome(now)?.Date);
}
