using System.Collections.Immutable;
using Minutes.Documents;

namespace Minutes.Observation;

/// <summary>What a look at a repository sees with its first request.</summary>
public sealed record RepositoryObservation
{
    /// <summary>The repository, as GitHub names it now: another name than the asked one says that it was renamed.</summary>
    public required RepositoryName Name { get; init; }

    /// <summary>GitHub's node id.</summary>
    public required string Id { get; init; }

    /// <summary>Who can see it.</summary>
    public required Visibility Visibility { get; init; }

    /// <summary>Whether it can only be read, by everybody.</summary>
    public bool IsArchived { get; init; }

    /// <summary>Whether the viewer may push; a look without that only tells what it would do.</summary>
    public bool CanWrite { get; init; } = true;

    /// <summary>The viewer's login, without <c>[bot]</c>.</summary>
    public required string Viewer { get; init; }

    /// <summary>The default branch's name, without <c>refs/heads/</c>; null in an empty repository.</summary>
    public string? DefaultBranch { get; init; }

    /// <summary>The files of the default branch.</summary>
    public FileTree Files { get; init; } = FileTree.Empty;

    /// <summary><c>.github/minutes.yml</c> on the default branch; null where there is none.</summary>
    public BlobContent? Configuration { get; init; }

    /// <summary>What earlier looks left behind; mostly one, several where two runs ended at once.</summary>
    public ImmutableArray<Memory> Memories { get; init; } = [];

    /// <summary>The branches below <c>refs/heads/minutes/</c>, whoever made them.</summary>
    public ImmutableArray<ObservedBranch> Branches { get; init; } = [];

    /// <summary>Whether somebody made a branch named <c>minutes</c>, beside which git can have none below it.</summary>
    public bool HasBlockingBranch { get; init; }

    /// <summary>The open pull requests, those updated last first.</summary>
    public ImmutableArray<ObservedPullRequest> PullRequests { get; init; } = [];

    /// <summary>The pull requests that the branch with a first configuration had, open, closed and merged, newest first; those of forks are among them.</summary>
    public ImmutableArray<ObservedPullRequest> Onboarding { get; init; } = [];
}
