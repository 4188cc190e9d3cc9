using Minutes.Documents;

namespace Minutes.Planning.Labelling;

/// <summary>A label that an issue should have.</summary>
/// <param name="File">The minutes.</param>
/// <param name="Issue">The issue, as they refer to it.</param>
/// <param name="Line">Index of the line.</param>
/// <param name="From">The label that it has in place of this one: only where the bot set that, this one is wished for; null without such a condition.</param>
internal sealed record LabelWish(LabelFile File, IssueId Issue, int Line, string? From = null);
