using System.Collections.Immutable;
using Minutes.Documents;

namespace Minutes.Observation;

/// <summary>What was asked before planning.</summary>
public sealed record StateAnswer
{
    /// <summary>The references, as they stand; none for one that could not be asked for: it is unknown, and unknown is never closed.</summary>
    public ImmutableDictionary<IssueId, ObservedIssue> Issues { get; init; } = ImmutableDictionary<IssueId, ObservedIssue>.Empty;

    /// <summary>The repositories in which issues are labelled.</summary>
    public ImmutableDictionary<RepositoryName, LabelTarget> Targets { get; init; } = ImmutableDictionary<RepositoryName, LabelTarget>.Empty;

    /// <summary>The pull requests of the asked head branches in the repository itself, newest first, whoever opened them; none for a branch that could not be asked for.</summary>
    public ImmutableDictionary<string, ImmutableArray<ObservedPullRequest>> HeadBranches { get; init; } = ImmutableDictionary<string, ImmutableArray<ObservedPullRequest>>.Empty;

    /// <summary>What could not be asked, each with the reason.</summary>
    public ImmutableArray<string> Failures { get; init; } = [];
}
