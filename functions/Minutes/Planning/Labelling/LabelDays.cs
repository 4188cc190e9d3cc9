using Minutes.Archive;
using Minutes.Configuration;
using Minutes.Schedule;
using NodaTime;

namespace Minutes.Planning.Labelling;

/// <summary>From when to when the meetings of a repository have labels.</summary>
internal sealed class LabelDays(MinutesConfiguration configuration)
{
    /// <summary>Whether a meeting has a label at a moment.</summary>
    internal bool Holds(string series, LocalDate date, Instant at) => Begins(series, date) <= at && (Ends(series, date) is not { } end || at < end);

    /// <summary>The next moment after another at which a meeting gets its label or loses it; null where there is none.</summary>
    internal Instant? NextAfter(Instant now, IEnumerable<SeriesListing> series) => series
        .Where(one => !configuration.For(one.Name).Ignore)
        .SelectMany(one => one.Regular.Concat(one.Special).SelectMany(file => (IEnumerable<Instant?>)[Begins(one.Name, file.Date), Ends(one.Name, file.Date)]))
        .Where(moment => moment > now)
        .Min();

    /// <summary>The end of the meeting's day: minutes are written on it, whenever the meeting itself ends.</summary>
    private Instant Begins(string series, LocalDate date) => date.PlusDays(1).StartIn(ZoneOf(series));

    private Instant? Ends(string series, LocalDate date) => configuration.Labels.Keep.Days is { } days ? date.PlusDays(days + 1).StartIn(ZoneOf(series)) : null;

    private DateTimeZone ZoneOf(string series) => configuration.For(series).TimeZone;
}
