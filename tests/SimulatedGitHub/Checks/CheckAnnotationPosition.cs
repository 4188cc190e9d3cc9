namespace SimulatedGitHub.Checks;

/// <summary>A line, and perhaps a column.</summary>
public sealed record CheckAnnotationPosition(int Line, int? Column);
