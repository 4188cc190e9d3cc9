using SimulatedGitHub.Git;

namespace SimulatedGitHub.Repositories;

/// <summary>A commit as seen in a repository.</summary>
public sealed record Commit(Repository Repository, GitCommit Object) : GitObject(Repository, Object.Oid, "C")
{
    public string Message => Object.Message;

    public string MessageHeadline => Object.Headline;

    public string MessageBody => Object.Body;

    public NodaTime.Instant AuthoredDate => Object.Author.At;

    public NodaTime.Instant CommittedDate => Object.Committer.At;

    public Tree Tree => new(Repository, Repository.Objects.Tree(Object.Tree)!);

    public GitActor Author => new(Repository, Object.Author);

    public GitActor Committer => new(Repository, Object.Committer);

    public bool AuthoredByCommitter => Object.Author == Object.Committer;

    public string ResourcePath => $"{Repository.ResourcePath}/commit/{Oid}";

    public string Url => Repository.Forge.ServerUrl + ResourcePath;

    public string TreeUrl => $"{Repository.Url}/tree/{Oid}";
}
