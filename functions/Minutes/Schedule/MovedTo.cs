using NodaTime;

namespace Minutes.Schedule;

/// <summary>Where a meeting was moved.</summary>
/// <param name="Date">The new day, a local date; the same day where only the time changes.</param>
/// <param name="Time">The new time; null where the rule's time stays.</param>
public sealed record MovedTo(LocalDate Date, LocalTime? Time = null);
