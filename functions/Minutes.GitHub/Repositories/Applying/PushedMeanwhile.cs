using Minutes.Changes;
using Minutes.GitHub.Repositories.Answers;

namespace Minutes.GitHub.Repositories.Applying;

/// <summary>
/// A pull request that was closed, and its branch deleted, in the moment after somebody pushed to it. What they wrote is nowhere else, so the branch comes back with
/// it. The answer to the closing tells what the branch pointed at just before it went.
/// </summary>
/// <param name="Close">The change.</param>
/// <param name="Branch">The branch as it was observed.</param>
/// <param name="Head">The commit that somebody pushed.</param>
internal sealed record PushedMeanwhile(ClosePullRequest Close, ClosedBranch Branch, string Head)
{
    /// <summary>Only another look tells what becomes of it.</summary>
    internal ChangeOutcome Outcome => new(Close, ChangeOutcomeKind.Unknown, "somebody wrote to it meanwhile, so it is opened again");

    /// <summary>It, where somebody pushed; else null.</summary>
    internal static PushedMeanwhile? Of(Change change, MutationAnswer closed) =>
        change is ClosePullRequest { Branch: { } branch } close && closed.PullRequest?.HeadRefOid is { } head && head != branch.Head ? new(close, branch, head) : null;

    /// <summary>Makes it as it was: the branch, the pull request, and without the line that said why it was closed.</summary>
    internal void Restore(IEnumerable<MutationAnswer> made, ChangeFields fields)
    {
        fields.CreateRef($"refs/heads/{Branch.Name}", Head);
        fields.Mutation("reopenPullRequest", "ReopenPullRequestInput!", new() { ["pullRequestId"] = Close.Id }, "clientMutationId");
        foreach (var comment in made.Select(answer => answer.CommentEdge?.Node?.Id).OfType<string>()) fields.DeleteComment(comment);
    }
}
