using SimulatedGitHub.Git;
using SimulatedGitHub.Repositories;

namespace SimulatedGitHub.Pulls;

/// <summary>A commit as part of a pull request.</summary>
public sealed record PullRequestCommit(PullRequest PullRequest, GitCommit Object)
{
    public string Id => $"PURC_{PullRequest.Id}_{Object.Oid}";

    public Commit Commit => new(PullRequest.Repository, Object);

    public NodaTime.Instant CreatedAt => Object.Committer.At;

    public string ResourcePath => $"{PullRequest.ResourcePath}/commits/{Object.Oid}";

    public string Url => PullRequest.Repository.Forge.ServerUrl + ResourcePath;
}
