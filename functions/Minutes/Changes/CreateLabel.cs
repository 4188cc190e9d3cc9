using Minutes.Documents;

namespace Minutes.Changes;

/// <summary>Creates the label of a meeting in a repository. It comes before the <see cref="AddLabel"/> changes that need it.</summary>
/// <param name="Reason">Why.</param>
/// <param name="Repository">The repository.</param>
/// <param name="RepositoryId">Its node id.</param>
/// <param name="Label">The label.</param>
public sealed record CreateLabel(string Reason, RepositoryName Repository, string RepositoryId, MeetingLabel Label) : Change(Reason);
