namespace Minutes.GitHub.Repositories.Answers;

/// <summary>The commit statuses of a commit, of which one is asked for.</summary>
internal sealed record StatusAnswer(StatusContextAnswer? Context);
