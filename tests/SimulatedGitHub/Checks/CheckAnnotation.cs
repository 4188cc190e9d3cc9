namespace SimulatedGitHub.Checks;

/// <summary>A finding at lines of a file.</summary>
public sealed record CheckAnnotation(string Path, CheckAnnotationSpan Location, string AnnotationLevel, string Message, string? Title, string? RawDetails, string BlobUrl);
