using NodaTime;

namespace SimulatedGitHub.Access;

/// <summary>Where an App sends its webhooks, and how.</summary>
public sealed record Hook(string Url)
{
    public string ContentType { get; init; } = "json";

    public bool HasSecret { get; init; } = true;

    public bool IsInsecure { get; init; }

    /// <summary>What was sent, the newest first: when, and the status of the answer; 0 where there was none.</summary>
    public IReadOnlyList<(Instant At, int Status)> Deliveries { get; init; } = [];
}
