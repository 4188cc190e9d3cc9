using SimulatedGitHub.Repositories;

namespace SimulatedGitHub.Checks;

/// <summary>The commit statuses of a commit.</summary>
public sealed record Status(Commit Commit)
{
    public string Id => $"ST_{Commit.Id}";

    public IReadOnlyList<StatusContext> Contexts => [.. StatusCheckRollup.LatestStatuses(Commit)];

    public string State => StatusCheckRollup.Combine(Contexts.Select(context => context.State));
}
