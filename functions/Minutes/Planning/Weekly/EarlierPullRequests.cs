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
    internal static string? Against(ImmutableArray<ObservedPullRequest> earlier, string viewer) => earlier
        .Where(pull => pull.IsOurs)
        .Select(pull => pull.State switch
        {
            PullRequestState.Open => "it is open already",
            PullRequestState.Merged => "it was merged",
            _ => IsClosedByBot(pull, viewer) ? null : "somebody closed it",
        })
        .FirstOrDefault(reason => reason is not null);

    /// <summary>Whether the newest one was closed by the bot, with nothing left to be kept on its branch, on which nobody committed since.</summary>
    internal static bool LeftForNothing(ImmutableArray<ObservedPullRequest> earlier, ObservedBranch branch, string viewer) =>
        earlier.FirstOrDefault(pull => pull.IsOurs) is { State: PullRequestState.Closed } newest
        && newest.Head == branch.Head
        && IsClosedByBot(newest, viewer)
        && Kinds(newest).Contains(MarkerKind.Closed);

    /// <summary>A person whose token the bot has closes as the same account, but says nothing with a marker.</summary>
    private static bool IsClosedByBot(ObservedPullRequest pull, string viewer) =>
        viewer.Equals(pull.ClosedBy, StringComparison.OrdinalIgnoreCase) && Kinds(pull).Any(kind => kind is MarkerKind.Closed or MarkerKind.Moved);

    private static IEnumerable<MarkerKind> Kinds(ObservedPullRequest pull) => pull.OwnComments.Select(Marker.Of).OfType<Marker>().Select(marker => marker.Kind);
}
