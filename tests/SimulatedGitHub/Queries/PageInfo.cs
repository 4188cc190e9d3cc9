namespace SimulatedGitHub.Queries;

/// <summary>Where a page begins and ends.</summary>
internal sealed record PageInfo(string? StartCursor, string? EndCursor, bool HasPreviousPage, bool HasNextPage);
