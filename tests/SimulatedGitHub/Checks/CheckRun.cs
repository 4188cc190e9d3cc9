using NodaTime;
using SimulatedGitHub.Repositories;

namespace SimulatedGitHub.Checks;

/// <summary>A check run: what an App found on a commit.</summary>
public sealed class CheckRun : Node
{
    internal CheckRun(CheckSuite suite, string name)
        : base(suite.Repository.Forge, "CR")
    {
        (CheckSuite, Name) = (suite, name);
        UpdatedAt = CreatedAt;
        suite.Runs.Add(this);
    }

    public CheckSuite CheckSuite { get; }

    public Repository Repository => CheckSuite.Repository;

    public string Name { get; set; }

    public string Status { get; set; } = "QUEUED";

    public string? Conclusion { get; set; }

    public string? ExternalId { get; set; }

    public string? DetailsUrl { get; set; }

    public Instant? StartedAt { get; set; }

    public Instant? CompletedAt { get; set; }

    public Instant UpdatedAt { get; set; }

    public string? Title { get; set; }

    public string? Summary { get; set; }

    public string? Text { get; set; }

    public List<CheckAnnotation> Annotations { get; } = [];

    public string ResourcePath => $"{Repository.ResourcePath}/runs/{DatabaseId}";

    public string Url => Forge.ServerUrl + ResourcePath;

    public string Permalink => Url;
}
