namespace SimulatedGitHub.Git;

/// <summary>A file that differs between two commits.</summary>
public sealed record FileChange(string Path, ChangeKind Kind, string? Before, string? After, string? PreviousPath = null);
