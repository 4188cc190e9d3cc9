using System.Collections.Immutable;

namespace Minutes.Archive;

/// <summary>The series of an archive, found by the paths of its files alone.</summary>
/// <param name="Series">By name.</param>
public sealed record ArchiveListing(ImmutableArray<SeriesListing> Series)
{
    private readonly Lazy<Dictionary<string, SeriesListing>> _byName = new(() => Series.ToDictionary(series => series.Name));

    private readonly Lazy<Dictionary<ArchivePath, (SeriesListing Series, DatedFile File)>> _byPath = new(() =>
        Series.SelectMany(series => series.Regular.Concat(series.Special).Select(file => (series, file))).DistinctBy(one => one.file.Path).ToDictionary(one => one.file.Path));

    /// <summary>Sorts paths into series. Files without a date (templates, READMEs), hidden ones, and folders in which every name is another are none.</summary>
    public static ArchiveListing Of(IEnumerable<ArchivePath> paths)
    {
        // The paths of a series mostly have one pattern, so what that tells is found once.
        var patterns = new HashSet<PathPattern>();
        var series = paths
            .Where(path => !IsHidden(path))
            .Select(path => Dated(path, patterns))
            .OfType<DatedFile>()
            .GroupBy(file => file.Pattern.Folder)
            .Select(files => Sorted(files.Key, [.. files.OrderBy(file => file.Date).ThenBy(file => file.Path)]))
            .OfType<SeriesListing>()
            .OrderBy(listing => listing.Name, StringComparer.Ordinal)
            .ToList();

        // Among folders of series, a single dated file in the root went astray.
        if (series.Count > 1) series.RemoveAll(listing => listing.Name == "." && listing.Regular.Length < 3);
        return new([.. series]);
    }

    /// <summary>The series with this name, or null.</summary>
    public SeriesListing? Find(string name) => _byName.Value.GetValueOrDefault(name);

    /// <summary>A file of a series, and the series; null where the path is none of these.</summary>
    public (SeriesListing Series, DatedFile File)? Find(ArchivePath path) => _byPath.Value.TryGetValue(path, out var found) ? found : null;

    /// <summary>What lies in a hidden folder, or hides itself, belongs to some program.</summary>
    private static bool IsHidden(ArchivePath path) => path.ToString() is ['.', ..] || path.ToString().Contains("/.", StringComparison.Ordinal);

    private static DatedFile? Dated(ArchivePath path, HashSet<PathPattern> patterns)
    {
        if (PathPattern.Of(path) is not var (pattern, date)) return null;
        if (!patterns.TryGetValue(pattern, out var known)) patterns.Add(known = pattern);
        return new(path, date, known);
    }

    private static SeriesListing? Sorted(string folder, ImmutableArray<DatedFile> files)
    {
        var decorations = files.CountBy(file => file.Pattern.Decoration).ToList();
        var regular = decorations.MaxBy(decoration => (decoration.Value, decoration.Key.Length == 0));
        if (regular is { Value: 1, Key.Length: > 0 }) return null;
        return new(
            folder,
            [.. files.Where(file => file.Pattern.Decoration == regular.Key)],
            [.. files.Where(file => file.Pattern.Decoration != regular.Key)]);
    }
}
