namespace Minutes.GitHub.Repositories.Answers;

/// <summary>The check runs of one App on a commit.</summary>
internal sealed record CheckSuiteAnswer(Nodes<CheckRunAnswer>? CheckRuns);
