using SimulatedGitHub.Access;
using SimulatedGitHub.Repositories;

namespace SimulatedGitHub.Checks;

/// <summary>The check runs of one App on one commit.</summary>
public sealed class CheckSuite : Node
{
    internal CheckSuite(Repository repository, App app, string headSha)
        : base(repository.Forge, "CS")
    {
        (Repository, App, HeadSha) = (repository, app, headSha);
        repository.CheckSuites.Add(this);
    }

    public Repository Repository { get; }

    public App App { get; }

    public string HeadSha { get; }

    public List<CheckRun> Runs { get; } = [];

    public NodaTime.Instant UpdatedAt => Latest.Select(run => run.UpdatedAt).Append(CreatedAt).Max();

    public Commit Commit => new(Repository, Repository.Objects.Commit(HeadSha)!);

    /// <summary>The newest run of each name.</summary>
    public IEnumerable<CheckRun> Latest => Runs.GroupBy(run => run.Name).Select(runs => runs.Last());

    public string Status => Runs.Count == 0 ? "QUEUED" : Latest.All(run => run.Status == "COMPLETED") ? "COMPLETED" : "IN_PROGRESS";

    public string? Conclusion => Status != "COMPLETED" ? null
        : new[] { "ACTION_REQUIRED", "CANCELLED", "TIMED_OUT", "FAILURE", "STALE", "NEUTRAL", "SKIPPED" }
            .FirstOrDefault(conclusion => Latest.Any(run => run.Conclusion == conclusion)) ?? "SUCCESS";

    public string ResourcePath => $"{Repository.ResourcePath}/commit/{HeadSha}/checks?check_suite_id={DatabaseId}";

    public string Url => Forge.ServerUrl + ResourcePath;
}
