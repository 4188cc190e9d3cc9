namespace SimulatedGitHub.Pulls;

/// <summary>A review's words about lines of a file.</summary>
public sealed record ReviewLine(string Path, int Line, string Body, int? StartLine = null, DiffSide Side = DiffSide.Right);
