namespace Minutes.GitHub.Repositories.Answers;

/// <summary>A commit status. What was looked at stands behind the <c>#</c> of its address.</summary>
internal sealed record StatusContextAnswer(string State, string? TargetUrl);
