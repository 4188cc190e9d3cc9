namespace Minutes.Changes;

/// <summary>Commits to one of the bot's branches: a refresh.</summary>
/// <param name="Reason">Why.</param>
/// <param name="Branch">The branch's name.</param>
/// <param name="Commit">The commit.</param>
public sealed record CommitFile(string Reason, string Branch, FileCommit Commit) : Change(Reason);
