using System.Collections.Immutable;
using Minutes.Archive;
using Minutes.Series;
using Minutes.Text;
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

    /// <summary>The handles that they name.</summary>
    internal KnownHandles Handles { get; init; } = KnownHandles.None;

    /// <summary>The minutes that these follow: the newest regular ones before; null for the first.</summary>
    public SeriesMinutes? Predecessor => Before.LastOrDefault(minutes => minutes.Role is MinutesRole.Regular);

    /// <summary>All that were read.</summary>
    public IEnumerable<SeriesMinutes> All => Before.Concat(After);

    /// <summary>The days of the regular files nearest to a day, by their names alone, that day itself left out, in order.</summary>
    public IEnumerable<LocalDate> DatesAround(LocalDate date, int count) => FilesAround(date, count).Select(file => file.Date);

    /// <summary>The regular files nearest to a day, the files of that day left out, in order. Their number is small, however long the series is.</summary>
    public ImmutableArray<DatedFile> FilesAround(LocalDate date, int count)
    {
        var files = Listing.Regular;
        var after = FirstAfter(date);
        var before = after - 1;
        while (before >= 0 && files[before].Date == date) before--;
        var (oldest, newest) = (before, after);
        for (; count > 0 && (oldest >= 0 || newest < files.Length); count--)
        {
            var isEarlierNearer = newest == files.Length
                || (oldest >= 0 && Period.DaysBetween(files[oldest].Date, date) <= Period.DaysBetween(date, files[newest].Date));
            if (isEarlierNearer) oldest--;
            else newest++;
        }

        return [.. files.AsSpan()[(oldest + 1)..(before + 1)], .. files.AsSpan()[after..newest]];
    }

    /// <summary>The regular files of a day.</summary>
    public ImmutableArray<DatedFile> FilesOf(LocalDate date)
    {
        var after = FirstAfter(date);
        var from = after;
        while (from > 0 && Listing.Regular[from - 1].Date == date) from--;
        return Listing.Regular[from..after];
    }

    private int FirstAfter(LocalDate date) =>
        Sorted.PartitionPoint(Listing.Regular.Length, (Listing.Regular, date), static (all, index) => all.Regular[index].Date <= all.date);
}
