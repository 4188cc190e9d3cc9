using NodaTime;

namespace Minutes.Schedule;

/// <summary>One meeting of a series.</summary>
/// <param name="Date">The day on which it is held, a local date.</param>
/// <param name="Time">When it begins, in the series' zone; null where no time is settled.</param>
/// <param name="Scheduled">The day on which the rule had it before it was moved; else the same as <paramref name="Date"/>.</param>
public sealed record Meeting(LocalDate Date, LocalTime? Time, LocalDate Scheduled);
