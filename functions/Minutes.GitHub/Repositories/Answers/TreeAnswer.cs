namespace Minutes.GitHub.Repositories.Answers;

/// <summary>A folder.</summary>
internal sealed record TreeAnswer(TreeEntryAnswer[]? Entries);
