using NodaTime;

namespace Minutes.CarryOver;

/// <summary>A statement that a topic as a whole was put off or not reached.</summary>
/// <param name="Words">The statement as it is written.</param>
/// <param name="Until">The day it was put off to; null where the text says no day ("next week", "not discussed").</param>
internal sealed record Deferral(string Words, LocalDate? Until);
