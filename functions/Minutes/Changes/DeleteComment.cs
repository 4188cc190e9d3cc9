namespace Minutes.Changes;

/// <summary>Deletes one of the bot's comments: a double of an older one, which two runs wrote at once.</summary>
/// <param name="Reason">Why.</param>
/// <param name="CommentId">The comment's node id.</param>
/// <param name="Number">The pull request's number.</param>
public sealed record DeleteComment(string Reason, string CommentId, int Number) : Change(Reason);
