namespace SimulatedGitHub.Git;

/// <summary>What stands at a path: its mode and the blob.</summary>
public sealed record GitFile(string Mode, string Oid);
