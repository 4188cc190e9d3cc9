namespace Minutes.Changes;

/// <summary>Closes one of the bot's pull requests, with one line that says why, and deletes its branch.</summary>
/// <param name="Reason">Why.</param>
/// <param name="Id">The pull request's node id.</param>
/// <param name="Number">Its number.</param>
/// <param name="Comment">The line, with its hidden marker; null where an interrupted run wrote it already.</param>
/// <param name="BranchRefId">The node id of the head branch; null leaves the branch, or it is gone.</param>
public sealed record ClosePullRequest(string Reason, string Id, int Number, string? Comment, string? BranchRefId) : Change(Reason);
