using NodaTime;

namespace SimulatedGitHub.Git;

/// <summary>Who wrote or committed, and when.</summary>
public sealed record Signature(string Name, string Email, Instant At)
{
    public override string ToString() => $"{Name} <{Email}> {At.ToUnixTimeSeconds()} +0000";
}
