using System.Collections.Immutable;

namespace Minutes.Observation;

/// <summary>A branch of the repository itself.</summary>
/// <param name="RefId">The ref's node id.</param>
/// <param name="Name">Its name, without <c>refs/heads/</c>.</param>
/// <param name="Head">The id of its newest commit.</param>
/// <param name="Commits">Its newest commits, newest first, those of the default branch perhaps among them.</param>
public sealed record ObservedBranch(string RefId, string Name, string Head, ImmutableArray<ObservedCommit> Commits);
