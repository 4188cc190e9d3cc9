namespace Minutes.Changes;

/// <summary>Deletes a comment of the bot's that stands twice: two runs wrote it at the same moment.</summary>
/// <param name="Reason">Why.</param>
/// <param name="CommentId">The younger comment's node id.</param>
/// <param name="Number">The pull request's number.</param>
public sealed record DeleteComment(string Reason, string CommentId, int Number) : Change(Reason);
