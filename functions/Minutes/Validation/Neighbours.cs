using System.Collections.Immutable;
using Minutes.Archive;
using Minutes.Series;
using NodaTime;

namespace Minutes.Validation;

/// <summary>The minutes of the same series around the checked ones.</summary>
/// <param name="Listing">All files of the series, as far as their paths tell.</param>
/// <param name="Before">The regular files before, oldest first, as far as they were read; at most <see cref="ReadBefore"/>.</param>
/// <param name="After">The regular files behind, oldest first; at most <see cref="ReadAfter"/>.</param>
public sealed record Neighbours(SeriesListing Listing, ImmutableArray<SeriesMinutes> Before, ImmutableArray<SeriesMinutes> After)
{
    /// <summary>So many files before the checked ones are read: half a year of a weekly series. A rule sees the same, however many files are checked.</summary>
    public const int ReadBefore = 24;

    /// <summary>So many files behind the checked ones are read: minutes are handed in up to two months late.</summary>
    public const int ReadAfter = 8;

    /// <summary>A series of which nothing else is known.</summary>
    public static Neighbours None(string series) => new(new(series, [], []), [], []);

    /// <summary>The minutes that these follow: the newest regular ones before; null for the first.</summary>
    public SeriesMinutes? Predecessor => Before.LastOrDefault(minutes => minutes.Role is MinutesRole.Regular);

    /// <summary>All that were read.</summary>
    public IEnumerable<SeriesMinutes> All => Before.Concat(After);

    /// <summary>The days of the regular files nearest to a day, by their names alone, that day itself left out, in order.</summary>
    public IEnumerable<LocalDate> DatesAround(LocalDate date, int count) => Listing.Regular
        .Select(file => file.Date)
        .Where(other => other != date)
        .OrderBy(other => Math.Abs(Period.DaysBetween(date, other)))
        .Take(count)
        .Order();
}
