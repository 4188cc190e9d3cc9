namespace Minutes.GitHub.Repositories.Answers;

/// <summary>A ref with what it points at.</summary>
internal sealed record RefAnswer(string? Id, string? Name, CommitAnswer? Target);
