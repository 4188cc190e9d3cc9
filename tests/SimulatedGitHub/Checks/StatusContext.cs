using SimulatedGitHub.Access;
using SimulatedGitHub.Repositories;

namespace SimulatedGitHub.Checks;

/// <summary>A commit status: the simple sort of check, which any token can set.</summary>
public sealed class StatusContext : Node
{
    internal StatusContext(Repository repository, string sha, Actor creator, string context, string state)
        : base(repository.Forge, "SC")
    {
        (Repository, Sha, Creator, Context, State) = (repository, sha, creator, context, state);
        repository.Statuses.Add(this);
    }

    public Repository Repository { get; }

    public string Sha { get; }

    public Actor Creator { get; }

    public string Context { get; }

    public string State { get; }

    public string? Description { get; init; }

    public string? TargetUrl { get; init; }

    public Commit Commit => new(Repository, Repository.Objects.Commit(Sha)!);
}
