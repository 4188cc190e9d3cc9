using NodaTime;
using NodaTime.TimeZones;

namespace Minutes.Schedule;

/// <summary>Days as moments.</summary>
public static class LocalDay
{
    /// <summary>When a day begins in a zone. Clocks may leave out midnight, and a zone that crossed the date line a whole day: then it begins where they go on.</summary>
    public static Instant StartIn(this LocalDate date, DateTimeZone zone) =>
        zone.ResolveLocal(date.AtMidnight(), Resolvers.CreateMappingResolver(Resolvers.ReturnEarlier, Resolvers.ReturnStartOfIntervalAfter)).ToInstant();
}
