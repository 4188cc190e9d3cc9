namespace Minutes.GitHub.Repositories.Answers;

/// <summary>Where a page of a connection ends.</summary>
internal sealed record PageInfo(bool HasNextPage, string? EndCursor);
