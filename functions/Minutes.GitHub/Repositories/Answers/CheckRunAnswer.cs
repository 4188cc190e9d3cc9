namespace Minutes.GitHub.Repositories.Answers;

/// <summary>A check run.</summary>
internal sealed record CheckRunAnswer(string Id, string? ExternalId, string Status, string? Conclusion);
