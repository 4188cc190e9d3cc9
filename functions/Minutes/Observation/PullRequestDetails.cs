using System.Collections.Immutable;

namespace Minutes.Observation;

/// <summary>What a look reads of a pull request that it checks.</summary>
/// <param name="Number">The pull request.</param>
/// <param name="Head">The id of its newest commit when this was read; another than before says that somebody pushed meanwhile.</param>
/// <param name="Commits">Its commits, oldest first, at most a hundred.</param>
/// <param name="Comments">The viewer's own comments, oldest first.</param>
/// <param name="Threads">The viewer's own review threads, resolved and outdated ones included.</param>
public sealed record PullRequestDetails(
    int Number,
    string Head,
    ImmutableArray<ObservedCommit> Commits,
    ImmutableArray<ObservedComment> Comments,
    ImmutableArray<ObservedThread> Threads)
{
    /// <summary>Whether it ever had a label.</summary>
    public bool WasLabelled { get; init; }

    /// <summary>Whether anybody was ever asked for a review.</summary>
    public bool WasReviewRequested { get; init; }

    /// <summary>Whether it was ever assigned to anybody.</summary>
    public bool WasAssigned { get; init; }

    /// <summary>The files at the head, and where they lie at the merge base; null for what is not there, or cannot be read.</summary>
    public ImmutableArray<FileVersions> Files { get; init; } = [];
}
