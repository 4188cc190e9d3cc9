namespace SimulatedGitHub.Git;

/// <summary>A line of a diff: its sign, its text, and its numbers on both sides, counted from 1.</summary>
public sealed record DiffLine(char Sign, string Text, int? Old, int? Young);
