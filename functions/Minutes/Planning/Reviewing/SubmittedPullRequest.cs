using System.Collections.Immutable;
using Minutes.Archive;
using Minutes.Observation;
using Minutes.Validation;
using NodaTime;

namespace Minutes.Planning.Reviewing;

/// <summary>An open pull request, and what there is to be checked in it.</summary>
/// <param name="PullRequest">The pull request.</param>
/// <param name="Check">Checks its minutes beside those that are there.</param>
/// <param name="Minutes">The minutes that it brings or changes.</param>
/// <param name="Settings">The configuration and the templates that it brings or changes.</param>
internal sealed record SubmittedPullRequest(ObservedPullRequest PullRequest, MinutesCheck Check, ImmutableArray<SubmittedPath> Minutes, ImmutableArray<ArchivePath> Settings)
{
    /// <summary>Whether it touches minutes or how they are made, be it that it takes them away.</summary>
    internal bool TouchesMinutes { get; private init; }

    /// <summary>The files that are read at its head.</summary>
    internal ImmutableArray<ArchivePath> Paths => [.. Minutes.Select(path => path.Path), .. Settings];

    /// <summary>When the first of its meetings that are not over yet is: from then on more is asked of their minutes.</summary>
    internal Instant? NextEnd => Minutes.Select(path => Check.Submissions.EndOf(path)).Where(end => end > Check.Submissions.Now).Min();

    /// <param name="context">The repository.</param>
    /// <param name="pull">The pull request.</param>
    /// <param name="oldNames">What its renamed files were called before, as far as that is known.</param>
    internal static SubmittedPullRequest Of(LookContext context, ObservedPullRequest pull, ImmutableHashSet<ArchivePath> oldNames)
    {
        var settings = SettingFiles.Of(context.Configuration);
        var files = pull.Files.ToLookup(file => file.Kind is FileChange.Removed, file => file.Path);
        var check = FilesAfterMerge.Check(context, pull, oldNames);
        var submitted = new SubmittedPullRequest(
            pull,
            check,
            check.Submitted(files[false].Where(path => !settings.Contains(path))),
            [.. files[false].Where(settings.Contains).Order()]);
        return submitted with { TouchesMinutes = !submitted.Paths.IsEmpty || files[true].Any(path => settings.Contains(path) || IsMinutes(context, path)) };
    }

    /// <summary>The minutes around its own: what has to be read beside them.</summary>
    internal IEnumerable<(SeriesListing Listing, ImmutableArray<DatedFile> Files)> Around() => Minutes
        .GroupBy(path => path.Listing.Name)
        .Select(series => (series.First().Listing, SeriesAround.Needed(series.First().Listing, series)));

    private static bool IsMinutes(LookContext context, ArchivePath path) =>
        SubmittedPath.Of(path, context.Listing) is { } submitted && !context.Configuration.For(submitted.Listing.Name).Ignore;
}
