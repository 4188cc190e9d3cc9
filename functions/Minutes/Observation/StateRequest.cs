using System.Collections.Immutable;
using Minutes.Documents;

namespace Minutes.Observation;

/// <summary>What a look asks before it plans.</summary>
public sealed record StateRequest
{
    /// <summary>The references whose states are asked for, in any repositories.</summary>
    public ImmutableHashSet<IssueId> Issues { get; init; } = [];

    /// <summary>Those of them whose meetings' labels are asked for, too, with who set them.</summary>
    public ImmutableHashSet<IssueId> Labelled { get; init; } = [];

    /// <summary>The names of labels that are looked for, by repository.</summary>
    public ImmutableDictionary<RepositoryName, ImmutableHashSet<string>> Labels { get; init; } = ImmutableDictionary<RepositoryName, ImmutableHashSet<string>>.Empty;

    /// <summary>Head branches of the repository whose pull requests are looked for, open, closed and merged ones.</summary>
    public ImmutableHashSet<string> HeadBranches { get; init; } = [];

    /// <summary>Whether nothing is asked for.</summary>
    public bool IsEmpty => Issues.IsEmpty && Labels.IsEmpty && HeadBranches.IsEmpty;
}
