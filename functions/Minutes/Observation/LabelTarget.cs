using System.Collections.Immutable;
using Minutes.Documents;

namespace Minutes.Observation;

/// <summary>A repository in which issues are labelled.</summary>
/// <param name="Repository">The repository as it was asked for.</param>
/// <param name="Id">GitHub's node id; null where it does not exist or cannot be seen.</param>
/// <param name="CanLabel">Whether the viewer may create and set labels there.</param>
/// <param name="Labels">The node ids of the asked labels that exist there, by their names, whatever their case.</param>
public sealed record LabelTarget(RepositoryName Repository, string? Id, bool CanLabel, ImmutableDictionary<string, string> Labels)
{
    /// <summary>Who can see it.</summary>
    public Visibility Visibility { get; init; } = Visibility.Public;
}
