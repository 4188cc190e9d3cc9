using System.Collections.Immutable;
using Minutes.Hosting.Messages;
using NodaTime;

namespace Minutes.Hosting.Looks;

/// <summary>A look that was taken, as it is told to who asks later.</summary>
/// <param name="Subject">What was looked at.</param>
/// <param name="Reason">Why.</param>
/// <param name="Started">When it began.</param>
/// <param name="Ended">When it ended.</param>
/// <param name="Result">What became of it.</param>
public sealed record FinishedLook(LookSubject Subject, string Reason, Instant Started, Instant Ended, LookResult Result)
{
    /// <summary>How many changes were made.</summary>
    public int Changes { get; init; }

    /// <summary>What a person should see to, a sentence each: mistakes in the configuration, findings, refusals, failures.</summary>
    public ImmutableArray<string> Wants { get; init; } = [];

    /// <summary>Whether nothing had changed since the look before.</summary>
    public bool IsUnchanged { get; init; }

    /// <summary>What the last look came to know that read the repository, this one or one before it; null where none has since the start.</summary>
    public RepositoryReading? Reading { get; init; }

    /// <summary>What a person should see to, also of what an earlier look read and nobody has changed since.</summary>
    public IEnumerable<string> AllWants => Wants.Union(Reading?.Wants ?? [], StringComparer.Ordinal);
}
