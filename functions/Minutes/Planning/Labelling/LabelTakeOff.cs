using Minutes.Documents;

namespace Minutes.Planning.Labelling;

/// <summary>A label that an issue should not have any more, if the bot set it.</summary>
/// <param name="Label">The label's name.</param>
/// <param name="Issue">The issue, as the minutes referred to it.</param>
/// <param name="Reason">Why.</param>
internal sealed record LabelTakeOff(string Label, IssueId Issue, string Reason);
