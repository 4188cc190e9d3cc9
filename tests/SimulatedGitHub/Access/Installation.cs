using SimulatedGitHub.Repositories;

namespace SimulatedGitHub.Access;

/// <summary>An App in an account: in all of its repositories, or in some.</summary>
public sealed class Installation(Forge forge, App app, Actor account) : Node(forge, "INST")
{
    public App App { get; } = app;

    public Actor Account { get; } = account;

    /// <summary>The chosen repositories; empty is all of the account.</summary>
    public HashSet<Repository> Selected { get; } = [];

    public bool IsSuspended { get; set; }

    internal IEnumerable<Repository> Repositories =>
        Selected.Count > 0 ? Selected : Forge.Repositories.Where(repository => repository.Owner == Account);
}
