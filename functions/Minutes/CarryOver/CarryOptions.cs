using System.Collections.Immutable;
using Minutes.Documents;

namespace Minutes.CarryOver;

/// <summary>What a community chose, and what is known beside the archive.</summary>
public sealed record CarryOptions
{
    /// <summary>How eagerly topics are brought back.</summary>
    public CarryPolicy Policy { get; init; } = CarryPolicy.Open;

    /// <summary>How much text comes along.</summary>
    public CarriedText Text { get; init; } = CarriedText.References;

    /// <summary>The states of references, where they are known; what is not in here is unknown, and unknown is never closed.</summary>
    public ImmutableDictionary<IssueId, IssueState> States { get; init; } = ImmutableDictionary<IssueId, IssueState>.Empty;
}
