using System.Collections.Immutable;
using Minutes.Archive;
using Minutes.Configuration;
using Minutes.Observation;
using Minutes.Text;
using Minutes.Validation;
using NodaTime;

namespace Minutes.Planning.Labelling;

/// <summary>The files of a commit at a moment, as far as their meetings have labels.</summary>
internal sealed class LabelTree
{
    private readonly FileTree _tree;

    private LabelTree(FileTree tree, ArchiveListing listing, ImmutableSortedDictionary<ArchivePath, LabelFile> files, ImmutableDictionary<ArchivePath, Problem> unnamed) =>
        (_tree, Listing, Files, Unnamed) = (tree, listing, files, unnamed);

    /// <summary>A repository before there was anything to label.</summary>
    internal static LabelTree Nothing { get; } = new(FileTree.Empty, new([]), ImmutableSortedDictionary<ArchivePath, LabelFile>.Empty, ImmutableDictionary<ArchivePath, Problem>.Empty);

    /// <summary>All series of the commit.</summary>
    internal ArchiveListing Listing { get; }

    /// <summary>The files whose meetings have labels.</summary>
    internal ImmutableSortedDictionary<ArchivePath, LabelFile> Files { get; }

    /// <summary>Files whose labels cannot be named as the configuration wants it, with what is wrong; they have none.</summary>
    internal ImmutableDictionary<ArchivePath, Problem> Unnamed { get; }

    internal static LabelTree Of(FileTree tree, ArchiveListing listing, MinutesConfiguration configuration, Instant at)
    {
        var days = new LabelDays(configuration);
        var files = ImmutableSortedDictionary.CreateBuilder<ArchivePath, LabelFile>();
        var unnamed = ImmutableDictionary.CreateBuilder<ArchivePath, Problem>();
        foreach (var series in listing.Series.Where(series => !configuration.For(series.Name).Ignore))
        {
            foreach (var file in series.Regular.Concat(series.Special).Where(file => days.Holds(series.Name, file.Date, at) && tree.Blobs.ContainsKey(file.Path)))
            {
                var name = configuration.Labels.Name.For(series.Name, file.Date);
                if (name.Value is { } label) files.Add(file.Path, new(new(file.Path, series, file.Date), file.Date, tree.Blobs[file.Path], label));
                else unnamed[file.Path] = name.Problems[0];
            }
        }

        return new(tree, listing, files.ToImmutable(), unnamed.ToImmutable());
    }

    /// <summary>Whether the commit has a file, whatever it is.</summary>
    internal bool Has(ArchivePath path) => _tree.Blobs.ContainsKey(path);

    /// <summary>The content of a file; null where the commit has none.</summary>
    internal string? BlobOf(ArchivePath path) => _tree.Blobs.GetValueOrDefault(path);

    /// <summary>The regular files that have to be read to weigh a file, oldest first.</summary>
    internal static ImmutableArray<DatedFile> Around(LabelFile file) => SeriesAround.Needed(file.Place.Listing, [file.Place]);

    /// <summary>The contents that have to be read to weigh a file.</summary>
    internal IEnumerable<string> BlobsFor(LabelFile file) => Around(file).Select(one => BlobOf(one.Path)).OfType<string>().Append(file.Blob);
}
