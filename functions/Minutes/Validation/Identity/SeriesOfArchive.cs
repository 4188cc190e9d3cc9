using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Minutes.Archive;

namespace Minutes.Validation.Identity;

/// <summary>The series of the whole archive. Few rules ask for them, so they are sorted out once, and only then.</summary>
internal static class SeriesOfArchive
{
    /// <summary>A folder with fewer files may itself be the mistake.</summary>
    private const int FewestFiles = 3;

    private static readonly ConditionalWeakTable<FrozenSet<string>, ArchiveListing> Listings = [];

    /// <summary>The series with some files, without the one that the minutes lie in.</summary>
    internal static ImmutableArray<SeriesListing> Others(Submission submission) => submission.Files is not { } files
        ? []
        : [.. Listings.GetValue(files, ListingOf).Series.Where(series => series.Name != submission.Neighbours.Listing.Name && series.Regular.Length >= FewestFiles)];

    private static ArchiveListing ListingOf(FrozenSet<string> files) => ArchiveListing.Of(files.Select(ArchivePath.Parse).OfType<ArchivePath>());
}
