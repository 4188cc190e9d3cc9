using System.Collections.Immutable;
using Minutes.Archive;
using Minutes.Documents;
using Minutes.Series;
using Minutes.Text;

namespace Minutes.Validation;

/// <summary>The minutes of a series that were read, and for each file the ones around it.</summary>
public sealed class SeriesAround
{
    private readonly SeriesListing _listing;
    private readonly ImmutableArray<SeriesMinutes> _minutes;
    private readonly Lazy<LoginMentions> _mentions;

    /// <param name="listing">The series' files.</param>
    /// <param name="documents">The regular ones that were read, oldest first.</param>
    /// <param name="hasRoster">Whether the series' skeletons list participants themselves.</param>
    public SeriesAround(SeriesListing listing, IEnumerable<(DatedFile File, MinutesDocument Document)> documents, bool hasRoster)
    {
        _listing = listing;
        _minutes = RoleReader.Judge([.. documents.Select(one => new SeriesMinutes(one.File, one.Document))], hasRoster);
        _mentions = new(() => new(_minutes.Select(minutes => minutes.Document)));
    }

    /// <summary>The regular files around some of a series, and those themselves, oldest first: what has to be read to check them.</summary>
    public static ImmutableArray<DatedFile> Needed(SeriesListing listing, IEnumerable<SubmittedPath> paths)
    {
        var isNeeded = new bool[listing.Regular.Length];
        foreach (var path in paths)
        {
            var (start, end) = Window(path, listing.Regular.Length, index => listing.Regular[index]);
            isNeeded.AsSpan(start..end).Fill(true);
        }

        return [.. listing.Regular.Where((_, index) => isNeeded[index])];
    }

    /// <summary>The minutes around a file.</summary>
    public Neighbours Of(SubmittedPath path)
    {
        var first = FirstNotBefore(path, _minutes.Length, index => _minutes[index].File);
        var after = first < _minutes.Length && _minutes[first].File.Path == path.Path ? first + 1 : first;
        var window = new SeriesWindow(Math.Max(0, first - Neighbours.ReadBefore), first, after, Math.Min(_minutes.Length, after + Neighbours.ReadAfter));
        return new(_listing, _minutes[window.Start..window.Own], _minutes[window.After..window.End]) { Handles = new(_mentions.Value, window) };
    }

    /// <summary>What a file is in the life of the series; null for one that is not among those that were read.</summary>
    public MinutesRole? RoleOf(ArchivePath path) => _minutes.FirstOrDefault(minutes => minutes.File.Path == path)?.Role;

    private static (int Start, int End) Window(SubmittedPath path, int count, Func<int, DatedFile> fileAt)
    {
        var first = FirstNotBefore(path, count, fileAt);
        return (Math.Max(0, first - Neighbours.ReadBefore), Math.Min(count, first + Neighbours.ReadAfter + 1));
    }

    /// <summary>Index of the first file that does not come before a path; all come before one without a date.</summary>
    private static int FirstNotBefore(SubmittedPath path, int count, Func<int, DatedFile> fileAt)
    {
        if (path.Date is not { } date) return count;
        return Sorted.PartitionPoint(
            count,
            (date, path.Path, fileAt),
            static (all, index) => all.fileAt(index) is var file && (file.Date < all.date || (file.Date == all.date && file.Path < all.Path)));
    }
}
