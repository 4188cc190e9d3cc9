namespace SimulatedGitHub.Queries;

/// <summary>Where a document begins.</summary>
internal sealed class Root;
