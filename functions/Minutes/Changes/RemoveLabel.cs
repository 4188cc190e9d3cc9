using Minutes.Documents;

namespace Minutes.Changes;

/// <summary>Takes a label of a meeting off an issue, on which the bot itself set it.</summary>
/// <param name="Reason">Why.</param>
/// <param name="Issue">The issue.</param>
/// <param name="IssueNodeId">Its node id.</param>
/// <param name="LabelId">The label's node id.</param>
/// <param name="LabelName">The label's name.</param>
public sealed record RemoveLabel(string Reason, IssueId Issue, string IssueNodeId, string LabelId, string LabelName) : Change(Reason);
