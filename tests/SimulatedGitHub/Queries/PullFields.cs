using SimulatedGitHub.Access;
using SimulatedGitHub.Git;
using SimulatedGitHub.Pulls;
using SimulatedGitHub.Repositories;
using Commit = SimulatedGitHub.Repositories.Commit;

namespace SimulatedGitHub.Queries;

internal static class PullFields
{
    public static void Add(FieldTable fields)
    {
        fields.On<PullRequest>()
            .Field("headRef", pull => pull.HeadRepository?.Ref($"refs/heads/{pull.HeadRefName}"))
            .Field("headRepository", (pull, call) => pull.HeadRepository is { } head && call.Token.Sees(head) ? head : null)
            .Field("headRepositoryOwner", (pull, call) => pull.HeadRepository is { } head && call.Token.Sees(head) ? head.Owner : null)
            .Field("baseRef", pull => pull.Repository.Ref($"refs/heads/{pull.BaseRefName}"))
            .Field("baseRepository", pull => pull.Repository)
            .Field("commits", pull => pull.Commits.Select(commit => new PullRequestCommit(pull, commit)))
            .Field("files", pull => pull.ChangedFiles.Select(change => File(pull, change)))
            .Field("changedFiles", pull => pull.ChangedFiles.Count)
            .Field("additions", pull => pull.ChangedFiles.Sum(change => File(pull, change).Additions))
            .Field("deletions", pull => pull.ChangedFiles.Sum(change => File(pull, change).Deletions))
            .Field("reviews", (pull, call) => Reviews(pull, call))
            .Field("latestReviews", pull => pull.Reviews.GroupBy(review => review.Author).Select(reviews => reviews.Last()))
            .Field("reviewRequests", pull => pull.RequestedReviewers.Select(reviewer => new ReviewRequest(pull, reviewer)))
            .Field("statusCheckRollup", (pull, call) => GitFields.Rollup(Head(pull), call.Token))
            .Field("closingIssuesReferences", pull => pull.BaseRefName == pull.Repository.DefaultBranch ? pull.Closing : [])
            .Field("totalCommentsCount", pull => pull.Comments.Count + pull.Reviews.Sum(review => review.Comments.Count))
            .Field("mergeable", pull => pull.IsOpen && pull.HasConflicts ? "CONFLICTING" : pull.IsOpen ? "MERGEABLE" : "UNKNOWN")
            .Field("viewerCanDeleteHeadRef", (pull, call) => pull.HeadRepository is { } head && call.Token.RoleIn(head) >= Role.Write);
        fields.On<PullRequestReview>()
            .Field("commit", review => At(review.PullRequest, review.CommitOid));
        fields.On<PullRequestReviewComment>()
            .Field("commit", comment => At(comment.PullRequest, comment.Outdated ? comment.PullRequestReview.CommitOid : comment.PullRequest.HeadRefOid));
        fields.On<PullRequestReviewThread>()
            .Field("comments", (thread, call) => thread.Comments.Skip(call.Arguments.Number("skip") ?? 0))
            .Field("viewerCanResolve", (thread, call) => !thread.IsResolved && MayResolve(thread, call))
            .Field("viewerCanUnresolve", (thread, call) => thread.IsResolved && MayResolve(thread, call))
            .Field("viewerCanReply", (thread, call) => call.Token.RoleIn(thread.Repository) >= Role.Read)
            .Field("resolvedBy", thread => thread.ResolvedBy as User);
    }

    internal static LineDiff Lines(Repository repository, FileChange change) =>
        new(change.Before is null ? null : repository.Objects.Blob(change.Before), change.After is null ? null : repository.Objects.Blob(change.After));

    private static bool MayResolve(PullRequestReviewThread thread, Call call) =>
        thread.PullRequest.Author == call.Viewer || call.Token.RoleIn(thread.Repository) >= Role.Write;

    private static Commit Head(PullRequest pull) => At(pull, pull.HeadRefOid);

    private static Commit At(PullRequest pull, string oid) => new(pull.Repository, pull.Repository.Objects.Commit(oid)!);

    private static PullRequestChangedFile File(PullRequest pull, FileChange change)
    {
        var lines = Lines(pull.Repository, change);
        return new(change.Path, change.Kind, lines.Additions, lines.Deletions);
    }

    // A pending review is its author's own until it is sent.
    private static IEnumerable<PullRequestReview> Reviews(PullRequest pull, Call call)
    {
        var all = pull.Reviews.Where(review => review.State != "PENDING" || review.Author == call.Viewer);
        if (call.Arguments.Texts("states") is { } states)
            all = all.Where(review => states.Contains(review.State));
        if (call.Arguments.Text("author") is { } author)
            all = all.Where(review => author.Equals(review.Author?.Login, StringComparison.OrdinalIgnoreCase));
        return all;
    }
}
