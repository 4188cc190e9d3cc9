using System.Collections.Immutable;
using Minutes.Series;
using NodaTime;

namespace Minutes.Validation.Identity;

/// <summary>On which weekdays a series meets around a day, by the names of its files alone.</summary>
internal static class UsualDays
{
    private const int Nearest = 12;

    /// <summary>The days; empty where none stands out.</summary>
    internal static ImmutableHashSet<IsoDayOfWeek> Of(Neighbours neighbours, LocalDate date) => Weekdays.Of(neighbours.DatesAround(date, Nearest));
}
