namespace Minutes.Changes;

/// <summary>What became of a change.</summary>
/// <param name="Change">The change.</param>
/// <param name="Kind">What became of it.</param>
/// <param name="Text">Where it was made, its address, if it has one; else why it was not made.</param>
/// <param name="Advice">What a person can do about a refusal; null where nothing.</param>
public sealed record ChangeOutcome(Change Change, ChangeOutcomeKind Kind, string? Text = null, string? Advice = null);
