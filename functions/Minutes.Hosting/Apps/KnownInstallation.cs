using System.Collections.Immutable;
using Minutes.GitHub.Apps;
using NodaTime;

namespace Minutes.Hosting.Apps;

/// <summary>An installation of the App, as it was listed last.</summary>
/// <param name="Installation">The installation.</param>
public sealed record KnownInstallation(Installation Installation)
{
    /// <summary>When its repositories were listed; null where they were not, yet.</summary>
    public Instant? Listed { get; init; }

    /// <summary>The repositories that it reaches.</summary>
    public ImmutableArray<InstalledRepository> Repositories { get; init; } = [];

    /// <summary>Why they could not be listed the last time; null where they were.</summary>
    public string? Failure { get; init; }
}
