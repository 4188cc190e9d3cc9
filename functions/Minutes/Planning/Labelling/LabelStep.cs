namespace Minutes.Planning.Labelling;

/// <summary>What became of minutes since labels were last finished.</summary>
/// <param name="Before">The file as it was; null for a new one, and for one whose meeting had no label yet.</param>
/// <param name="After">The file as it is; null for one that is gone, or whose label is kept no longer.</param>
/// <param name="IsOnlyBeside">Whether the file itself is the same, and only the one before it is another: what was new in it may now be carried, and no more.</param>
internal sealed record LabelStep(LabelFile? Before, LabelFile? After, bool IsOnlyBeside = false);
