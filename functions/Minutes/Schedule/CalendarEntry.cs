using NodaTime;

namespace Minutes.Schedule;

/// <summary>A day in a series' calendar: one with a meeting, or one on which a meeting was left out.</summary>
/// <param name="Date">The day.</param>
/// <param name="Meeting">The meeting; null where it is left out.</param>
/// <param name="Reason">
/// Why the day is not as the rule has it, in words: <c>skipped</c>, <c>pause until 2024-01-07: Christmas</c>, <c>holiday: Easter Monday</c>,
/// <c>moved to 2023-03-16</c>, <c>moved from 2023-03-15</c>. Null for a plain meeting.
/// </param>
public sealed record CalendarEntry(LocalDate Date, Meeting? Meeting, string? Reason);
