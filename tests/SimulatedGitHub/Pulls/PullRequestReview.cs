using SimulatedGitHub.Access;
using SimulatedGitHub.Issues;

namespace SimulatedGitHub.Pulls;

/// <summary>A review with its comments on lines.</summary>
public sealed class PullRequestReview(PullRequest pull, Actor author, string body, string state, string commit) : Remark(pull, "PRR", author, body)
{
    public PullRequest PullRequest { get; } = pull;

    public string State { get; } = state;

    public string CommitOid { get; } = commit;

    public NodaTime.Instant? SubmittedAt => State == "PENDING" ? null : CreatedAt;

    public List<PullRequestReviewComment> Comments { get; } = [];

    public override string ResourcePath => $"{PullRequest.ResourcePath}#pullrequestreview-{DatabaseId}";
}
