using System.Text.Json.Serialization;

namespace Minutes.GitHub.Repositories.Answers;

/// <summary>What REST answers to <c>GET /repos/{owner}/{repo}/compare/{basehead}</c>, as far as it is used.</summary>
internal sealed record ComparisonAnswer([property: JsonPropertyName("merge_base_commit")] ComparedCommitAnswer? MergeBaseCommit);

/// <summary>A commit, as REST names it.</summary>
internal sealed record ComparedCommitAnswer(string Sha);
