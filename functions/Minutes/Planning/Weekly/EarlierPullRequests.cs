using System.Collections.Immutable;
using Minutes.Comments;
using Minutes.Observation;

namespace Minutes.Planning.Weekly;

/// <summary>What the pull requests say that a branch had before.</summary>
internal static class EarlierPullRequests
{
    /// <summary>
    /// Why none is to be opened any more; null where one may be. A person's close means no for that meeting, and so does a merge: the file is in the archive,
    /// or somebody took it away. What the bot itself closed may come back.
    /// </summary>
    internal static string? Against(ImmutableArray<ObservedPullRequest> earlier) => earlier
        .Where(pull => pull.IsOurs)
        .Select(pull => pull.State switch
        {
            PullRequestState.Open => "it is open already",
            PullRequestState.Merged => "it was merged",
            _ => IsClosedByBot(pull) ? null : "somebody closed it",
        })
        .FirstOrDefault(reason => reason is not null);

    /// <summary>Why a branch is kept for nothing, if nobody committed to it since; null where it is not: the newest one is merged, or the bot closed it because nobody had written to it.</summary>
    internal static string? LeftForNothing(ImmutableArray<ObservedPullRequest> earlier, ObservedBranch branch) => earlier.FirstOrDefault(pull => pull.IsOurs) switch
    {
        { } newest when newest.Head != branch.Head => null,
        { State: PullRequestState.Merged } => "its pull request is merged",
        { State: PullRequestState.Closed } newest when IsClosedByBot(newest) && Kinds(newest).Contains(MarkerKind.Closed) => "its pull request is closed",
        _ => null,
    };

    /// <summary>A person whose token the bot has closes as the same account, but says nothing with a marker.</summary>
    private static bool IsClosedByBot(ObservedPullRequest pull) =>
        pull.IsClosedByViewer && Kinds(pull).Any(kind => kind is MarkerKind.Closed or MarkerKind.Moved);

    private static IEnumerable<MarkerKind> Kinds(ObservedPullRequest pull) => pull.OwnComments.Select(Marker.Of).OfType<Marker>().Select(marker => marker.Kind);
}
