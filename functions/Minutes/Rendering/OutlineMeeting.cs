using NodaTime;

namespace Minutes.Rendering;

/// <summary>What a template can say of a meeting beside its outline.</summary>
/// <param name="Series">The series' name.</param>
/// <param name="Time">When it begins, in the series' zone; null where no time is settled.</param>
/// <param name="Path">Where the minutes will lie.</param>
/// <param name="PreviousDate">The day of the previous minutes; null for the first.</param>
/// <param name="PreviousPath">Where they lie.</param>
public sealed record OutlineMeeting(string Series, LocalTime? Time, string Path, LocalDate? PreviousDate, string? PreviousPath);
