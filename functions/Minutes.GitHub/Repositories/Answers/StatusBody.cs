using System.Text.Json.Serialization;

namespace Minutes.GitHub.Repositories.Answers;

/// <summary>What <c>POST /repos/{owner}/{repo}/statuses/{sha}</c> takes.</summary>
internal sealed record StatusBody(
    string State,
    string Context,
    string Description,
    [property: JsonPropertyName("target_url")] string TargetUrl);

/// <summary>What it answers, as far as it is used.</summary>
internal sealed record CreatedStatusAnswer(string? State);
