namespace Minutes.Documents;

/// <summary>An issue, pull request or discussion on GitHub: the three share one row of numbers in a repository.</summary>
/// <param name="Repository">The repository.</param>
/// <param name="Number">The number, from 1.</param>
public sealed record IssueId(RepositoryName Repository, int Number)
{
    /// <summary>As GitHub writes it: <c>owner/name#12</c>.</summary>
    public override string ToString() => $"{Repository}#{Number}";
}
