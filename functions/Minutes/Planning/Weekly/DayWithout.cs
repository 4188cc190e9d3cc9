using Minutes.Schedule;
using Minutes.Text;
using NodaTime;

namespace Minutes.Planning.Weekly;

/// <summary>A day to come on which a series had a meeting, and has none any more.</summary>
/// <param name="MovedTo">The meeting that is held instead; null where there is none.</param>
/// <param name="Reason">Why, in words.</param>
internal sealed record DayWithout(Meeting? MovedTo, string Reason)
{
    /// <summary>The day; null for one with a meeting, one that is over, or where nothing is known of it.</summary>
    internal static DayWithout? Of(ReadSeries series, LocalDate day, Instant now)
    {
        var state = series.State;
        if (state.Calendar is not { } calendar || state.IsOver(state.MeetingOn(day), now)) return null;
        var entry = calendar.Entries(day).Take(1).FirstOrDefault(entry => entry.Date == day);
        if (entry?.Meeting is not null) return null;
        if (calendar.Moved.TryGetValue(day, out var to)) return new(HeldOn(to.Date, state, now), entry?.Reason ?? "the meeting was moved");
        if (entry is not null) return new(null, $"there is no meeting on {day.ToIso()}: {entry.Reason}");
        var isNear = series.Current is { } current && state.IsThatMeeting(day, current.Date);
        return new(isNear ? series.Current : null, "the series does not meet on that day");
    }

    private static Meeting? HeldOn(LocalDate day, SeriesState state, Instant now) =>
        state.MeetingOn(day) is var meeting && state.Calendar?.FirstOnOrAfter(day)?.Date == day && !state.IsOver(meeting, now) ? meeting : null;
}
