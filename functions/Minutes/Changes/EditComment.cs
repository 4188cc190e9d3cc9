namespace Minutes.Changes;

/// <summary>Rewrites one of the bot's comments in place.</summary>
/// <param name="Reason">Why.</param>
/// <param name="CommentId">The comment's node id.</param>
/// <param name="Number">The pull request's number.</param>
/// <param name="Body">The new text; null leaves it.</param>
/// <param name="Minimize">Whether it is folded away as resolved; false unfolds it; null leaves that as it is.</param>
public sealed record EditComment(string Reason, string CommentId, int Number, string? Body, bool? Minimize) : Change(Reason);
