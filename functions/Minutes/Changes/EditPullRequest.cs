namespace Minutes.Changes;

/// <summary>Rewrites the body of one of the bot's pull requests.</summary>
/// <param name="Reason">Why.</param>
/// <param name="Id">The pull request's node id.</param>
/// <param name="Number">Its number.</param>
/// <param name="Title">The new title; null leaves it.</param>
/// <param name="Body">The new body; null leaves it.</param>
public sealed record EditPullRequest(string Reason, string Id, int Number, string? Title, string? Body) : Change(Reason);
