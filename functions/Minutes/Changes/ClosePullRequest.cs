namespace Minutes.Changes;

/// <summary>Closes one of the bot's pull requests, with one line that says why, and deletes its branch.</summary>
/// <param name="Reason">Why.</param>
/// <param name="Id">The pull request's node id.</param>
/// <param name="Number">Its number.</param>
/// <param name="Comment">The line, with its hidden marker; null where an interrupted run wrote it already.</param>
/// <param name="Branch">The head branch as it was observed; null leaves it, or it is gone.</param>
public sealed record ClosePullRequest(string Reason, string Id, int Number, string? Comment, ClosedBranch? Branch) : Change(Reason)
{
    /// <summary>The branch whose pull request takes its place and has to be opened before; null for none.</summary>
    public string? Successor { get; init; }
}
