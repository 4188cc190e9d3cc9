using System.Collections.Immutable;
using Minutes.Documents;

namespace Minutes.Validation;

/// <summary>What a repository settled about the rules.</summary>
public sealed record RuleSettings
{
    /// <summary>Nothing is settled: each rule is as bad as it says itself.</summary>
    public static RuleSettings Default { get; } = new();

    /// <summary>How bad the findings of a rule are, by its id.</summary>
    public ImmutableSortedDictionary<string, Severity> Severities { get; init; } = ImmutableSortedDictionary<string, Severity>.Empty;

    /// <summary>The repository that a bare <c>#12</c> means; null where only the text around it can tell.</summary>
    public RepositoryName? Repository { get; init; }

    /// <summary>Hosts of pads beside those that are known by their upload paths, in lower case.</summary>
    public ImmutableArray<string> Pads { get; init; } = [];

    /// <summary>How bad the findings of a rule are.</summary>
    public Severity Of(RuleInfo rule) => Severities.IsEmpty ? rule.Severity : Severities.GetValueOrDefault(rule.Id, rule.Severity);
}
