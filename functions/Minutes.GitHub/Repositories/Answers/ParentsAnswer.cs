namespace Minutes.GitHub.Repositories.Answers;

/// <summary>The parents of a commit: how many, and the first one.</summary>
internal sealed record ParentsAnswer(int TotalCount, CommitAnswer?[]? Nodes);
