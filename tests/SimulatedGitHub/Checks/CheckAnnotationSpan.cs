namespace SimulatedGitHub.Checks;

/// <summary>From where to where.</summary>
public sealed record CheckAnnotationSpan(CheckAnnotationPosition Start, CheckAnnotationPosition End);
