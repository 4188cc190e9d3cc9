using SimulatedGitHub.Access;
using SimulatedGitHub.Issues;
using SimulatedGitHub.Repositories;

namespace SimulatedGitHub.Pulls;

/// <summary>A comment in a review's thread.</summary>
public sealed class PullRequestReviewComment(PullRequestReview review, PullRequestReviewThread thread, Actor author, string body)
    : Remark(review.PullRequest, "PRRC", author, body)
{
    public PullRequestReview PullRequestReview { get; } = review;

    public PullRequest PullRequest => PullRequestReview.PullRequest;

    public PullRequestReviewThread Thread { get; } = thread;

    public PullRequestReviewComment? ReplyTo => Thread.Comments[0] == this ? null : Thread.Comments[0];

    public string Path => Thread.Path;

    public int? Line => Thread.Line;

    public int? StartLine => Thread.StartLine;

    public int OriginalLine => Thread.OriginalLine;

    public int? OriginalStartLine => Thread.OriginalStartLine;

    public bool Outdated => Thread.IsOutdated;

    public string SubjectType => "LINE";

    public string State => PullRequestReview.State == "PENDING" ? "PENDING" : "SUBMITTED";

    public Commit OriginalCommit => new(Repository, Repository.Objects.Commit(PullRequestReview.CommitOid)!);

    public override string ResourcePath => $"{PullRequest.ResourcePath}#discussion_r{DatabaseId}";

    /// <summary>The last comment takes its thread with it, and a review without text and comments is gone, too.</summary>
    public void Delete()
    {
        Thread.Comments.Remove(this);
        PullRequestReview.Comments.Remove(this);
        Forge.Forget(this);
        if (Thread.Comments.Count == 0)
            PullRequest.ReviewThreads.Remove(Thread);
        if (PullRequestReview.Comments.Count > 0 || PullRequestReview.Body.Length > 0)
            return;
        PullRequest.Reviews.Remove(PullRequestReview);
        PullRequest.Timeline.Remove(PullRequestReview);
    }
}
