namespace Minutes.GitHub.Repositories.Answers;

/// <summary>A commit of a pull request.</summary>
internal sealed record PullRequestCommitAnswer(CommitAnswer Commit);
