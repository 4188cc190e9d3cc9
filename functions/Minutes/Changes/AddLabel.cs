using Minutes.Documents;

namespace Minutes.Changes;

/// <summary>Sets the label of a meeting on an issue or a pull request.</summary>
/// <param name="Reason">Why.</param>
/// <param name="Issue">The issue, where it lies now.</param>
/// <param name="IssueNodeId">Its node id.</param>
/// <param name="LabelId">The label's node id in the issue's repository; null where a <see cref="CreateLabel"/> of the same plan makes it.</param>
/// <param name="LabelName">The label's name.</param>
public sealed record AddLabel(string Reason, IssueId Issue, string IssueNodeId, string? LabelId, string LabelName) : Change(Reason);
