using System.Collections.Immutable;
using Minutes.Archive;

namespace Minutes.Validation.Identity;

/// <summary>The series of the whole archive.</summary>
internal static class SeriesOfArchive
{
    /// <summary>A folder with fewer files may itself be the mistake.</summary>
    private const int FewestFiles = 3;

    /// <summary>The series with some files, without the one that the minutes lie in.</summary>
    internal static ImmutableArray<SeriesListing> Others(Submission submission) => submission.Archive is not { } archive
        ? []
        : [.. archive.Series.Where(series => series.Name != submission.Neighbours.Listing.Name && series.Regular.Length >= FewestFiles)];
}
