using System.Collections.Immutable;
using NodaTime;

namespace Minutes.Changes;

/// <summary>What one of the planners comes to.</summary>
/// <param name="Changes">The changes that are missing, in the order in which they are to be made.</param>
/// <param name="Notices">What is told.</param>
/// <param name="Due">When, by the clock alone, there will be something to do; null for never.</param>
public sealed record PlanPart(ImmutableArray<Change> Changes, ImmutableArray<Notice> Notices, Instant? Due)
{
    /// <summary>Whether what was observed is past already, because another run was faster: it is to be looked at again before anything is done.</summary>
    public bool IsStale { get; init; }

    /// <summary>Nothing to do and nothing to tell.</summary>
    public static PlanPart Nothing { get; } = new([], [], null);
}
