using System.Collections.Immutable;
using NodaTime;

namespace Minutes.Hosting.Apps;

/// <summary>Where an App is installed, as far as this process has been told.</summary>
public sealed record KnownInstallations
{
    /// <summary>When the installations were listed; null where they were not, yet.</summary>
    public Instant? Listed { get; init; }

    /// <summary>Why they could not be listed the last time; null where they were.</summary>
    public string? Failure { get; init; }

    /// <summary>Each of them, by its number.</summary>
    public ImmutableSortedDictionary<long, KnownInstallation> All { get; init; } = ImmutableSortedDictionary<long, KnownInstallation>.Empty;
}
