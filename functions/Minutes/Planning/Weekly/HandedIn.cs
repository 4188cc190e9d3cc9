using System.Collections.Frozen;
using System.Collections.Immutable;
using Minutes.Archive;
using Minutes.Observation;
using NodaTime;

namespace Minutes.Planning.Weekly;

/// <summary>
/// What is handed in: the default branch, and over it what people with write access bring in open pull requests. A stranger's pull request is none, and neither are
/// the bot's own.
/// </summary>
internal sealed class HandedIn
{
    /// <summary>On a first look, a pull request that rested for longer is none.</summary>
    private static readonly Duration FirstLook = Duration.FromDays(14);

    private readonly FileTree _tree;
    private readonly FrozenDictionary<ArchivePath, ObservedPullRequest> _brought;

    private HandedIn(FileTree tree, FrozenDictionary<ArchivePath, ObservedPullRequest> brought, ArchiveListing listing) =>
        (_tree, _brought, Listing) = (tree, brought, listing);

    /// <summary>The series with all these files.</summary>
    internal ArchiveListing Listing { get; }

    internal static HandedIn Of(LookContext context)
    {
        var brought = context.Repository.PullRequests
            .Where(pull => Counts(pull, context))
            .OrderByDescending(pull => pull.Number)
            .SelectMany(pull => pull.Files.Where(file => file.Kind is not FileChange.Removed && PathPattern.Of(file.Path) is not null).Select(file => (file.Path, Pull: pull)))
            .DistinctBy(file => file.Path)
            .ToFrozenDictionary(file => file.Path, file => file.Pull);
        var tree = context.Repository.Files;
        var listing = brought.Keys.All(tree.Blobs.ContainsKey) ? context.Listing : ArchiveListing.Of(tree.Blobs.Keys.Union(brought.Keys));
        return new(tree, brought, listing);
    }

    /// <summary>The commits at which the files of open pull requests lie.</summary>
    internal ImmutableDictionary<ArchivePath, string> Commits => _brought.ToImmutableDictionary(file => file.Key, file => file.Value.Head);

    /// <summary>The pull request that brings a file; null for one of the default branch.</summary>
    internal ObservedPullRequest? BroughtBy(ArchivePath path) => _brought.GetValueOrDefault(path);

    /// <summary>Minutes of a meeting, under whatever name; those of the default branch first.</summary>
    internal DatedFile? FileOf(string series, LocalDate date) =>
        (Listing.Find(series)?.Regular ?? []).Where(file => file.Date == date).OrderByDescending(file => _tree.Blobs.ContainsKey(file.Path)).FirstOrDefault();

    /// <summary>Whether the default branch has a file.</summary>
    internal bool IsMerged(ArchivePath path) => _tree.Blobs.ContainsKey(path);

    /// <summary>What has to be read of some files.</summary>
    internal ReadRequest Reading(IEnumerable<ArchivePath> paths)
    {
        var places = paths.ToLookup(_brought.ContainsKey);
        return new()
        {
            Blobs = [.. places[false].Select(path => _tree.Blobs.GetValueOrDefault(path)).OfType<string>()],
            FilesAt = [.. places[true].Select(path => (_brought[path].Head, path))],
        };
    }

    /// <summary>A file's content; null where it was not there.</summary>
    internal BlobContent? Read(ArchivePath path, ReadAnswer answer)
    {
        if (_brought.TryGetValue(path, out var pull)) return answer.FilesAt.GetValueOrDefault((pull.Head, path));
        return _tree.Blobs.TryGetValue(path, out var id) ? answer.Blobs.GetValueOrDefault(id) : null;
    }

    private static bool Counts(ObservedPullRequest pull, LookContext context) =>
        pull is { IsByWriter: true, State: PullRequestState.Open }
        && !OwnPullRequest.Is(pull)
        && pull.BaseBranch == context.Repository.DefaultBranch
        && (!context.IsFirst || pull.UpdatedAt >= context.Now - FirstLook);
}
