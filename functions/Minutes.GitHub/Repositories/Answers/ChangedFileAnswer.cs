namespace Minutes.GitHub.Repositories.Answers;

/// <summary>A file that a pull request changes.</summary>
internal sealed record ChangedFileAnswer(string Path, string ChangeType);
