namespace SimulatedGitHub.Issues;

/// <summary>What rang: "mention", "cross-reference", "commit reference" or "close"; who rang it, where from, and whom or what it reached.</summary>
public sealed record Bell(string Kind, string By, string From, string Target);
