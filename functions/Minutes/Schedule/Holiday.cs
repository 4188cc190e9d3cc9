using NodaTime;

namespace Minutes.Schedule;

/// <summary>A day without meetings.</summary>
/// <param name="Date">The day, a local date.</param>
/// <param name="Name">What it is called; null where no name is given.</param>
public sealed record Holiday(LocalDate Date, string? Name = null);
