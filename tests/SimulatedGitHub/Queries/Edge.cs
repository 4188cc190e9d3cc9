namespace SimulatedGitHub.Queries;

/// <summary>An item with its place in a list.</summary>
internal sealed record Edge(string Cursor, object Node);
