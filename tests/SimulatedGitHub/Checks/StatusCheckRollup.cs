using SimulatedGitHub.Repositories;

namespace SimulatedGitHub.Checks;

/// <summary>What checks and statuses say together about a commit.</summary>
public sealed record StatusCheckRollup(Commit Commit)
{
    public string Id => $"SCR_{Commit.Id}";

    public IReadOnlyList<Node> Contexts => [.. Suites.SelectMany(suite => suite.Latest), .. LatestStatuses(Commit)];

    public string State => Combine(Suites.SelectMany(suite => suite.Latest).Select(AsState).Concat(LatestStatuses(Commit).Select(status => status.State)));

    private IEnumerable<CheckSuite> Suites => Commit.Repository.CheckSuites.Where(suite => suite.HeadSha == Commit.Oid);

    internal static IEnumerable<StatusContext> LatestStatuses(Commit commit) =>
        commit.Repository.Statuses.Where(status => status.Sha == commit.Oid).GroupBy(status => status.Context).Select(statuses => statuses.Last());

    internal static string Combine(IEnumerable<string> states)
    {
        var all = states.ToList();
        return new[] { "ERROR", "FAILURE", "PENDING", "EXPECTED" }.FirstOrDefault(all.Contains) ?? "SUCCESS";
    }

    private static string AsState(CheckRun run) => run.Conclusion switch
    {
        null => "PENDING",
        "SUCCESS" or "NEUTRAL" or "SKIPPED" => "SUCCESS",
        _ => "FAILURE",
    };
}
