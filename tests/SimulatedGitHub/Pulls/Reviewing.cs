using SimulatedGitHub.Access;
using SimulatedGitHub.Git;
using SimulatedGitHub.Issues;

namespace SimulatedGitHub.Pulls;

/// <summary>Makes reviews: whole, or not at all.</summary>
public static class Reviewing
{
    public static PullRequestReview Review(
        this PullRequest pull, Actor author, string body, string state, string? commit, params IReadOnlyList<ReviewLine> lines)
    {
        var at = commit ?? pull.HeadRefOid;
        if (pull.Repository.Objects.Commit(at) is null)
            throw GitHubError.Unprocessable("The commit is not part of the pull request");
        if (body.Length == 0 && lines.Count == 0 && state != "APPROVED")
            throw GitHubError.Unprocessable("Body can't be blank");
        if (lines.FirstOrDefault(line => !IsInDiff(pull, at, line)) is { } outside)
            throw GitHubError.Unprocessable($"Line must be part of the diff: {outside.Path}:{outside.Line}");
        var review = new PullRequestReview(pull, author, body, state, at);
        pull.Reviews.Add(review);
        pull.Record(review);
        References.Ring(review, author, "");
        foreach (var line in lines)
            Comment(review, author, line);
        return review;
    }

    private static void Comment(PullRequestReview review, Actor author, ReviewLine line)
    {
        var thread = new PullRequestReviewThread(review.PullRequest, line.Path, line.Side, line.Line, line.StartLine, review.CommitOid);
        var comment = new PullRequestReviewComment(review, thread, author, line.Body);
        review.PullRequest.ReviewThreads.Add(thread);
        thread.Comments.Add(comment);
        review.Comments.Add(comment);
        References.Ring(comment, author, "");
    }

    private static bool IsInDiff(PullRequest pull, string commit, ReviewLine line)
    {
        var objects = pull.Repository.Objects;
        var change = TreeComparison.Compare(objects, pull.MergeBase, commit).FirstOrDefault(change => change.Path == line.Path);
        if (change is null)
            return false;
        var shown = new LineDiff(Blob(change.Before), Blob(change.After)).Hunks
            .Select(hunk => hunk.Select(shown => line.Side == DiffSide.Right ? shown.Young : shown.Old).OfType<int>().ToHashSet());
        var first = line.StartLine ?? line.Line;
        return first <= line.Line && shown.Any(hunk => hunk.Contains(first) && hunk.Contains(line.Line));
        GitBlob? Blob(string? oid) => oid is null ? null : objects.Blob(oid);
    }
}
