using System.Collections.Immutable;
using Minutes.Documents;

namespace Minutes.Changes;

/// <summary>What is missing in a repository: the changes in the order in which they are made, and what is told.</summary>
/// <param name="Repository">The repository.</param>
/// <param name="Changes">The changes; empty where all is as it should be.</param>
/// <param name="Notices">What is told.</param>
public sealed record Plan(RepositoryName Repository, ImmutableArray<Change> Changes, ImmutableArray<Notice> Notices);
