using System.Collections.Immutable;

namespace Minutes.Changes;

/// <summary>What became of changes.</summary>
/// <param name="Changes">Each change that was tried, with what became of it, in order.</param>
public sealed record ApplyAnswer(ImmutableArray<ChangeOutcome> Changes)
{
    /// <summary>Whether all were made.</summary>
    public bool IsComplete => Changes.All(change => change.Kind is ChangeOutcomeKind.Done);
}
