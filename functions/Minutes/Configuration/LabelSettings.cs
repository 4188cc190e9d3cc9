using System.Collections.Immutable;
using Minutes.Documents;

namespace Minutes.Configuration;

/// <summary>The labels that issues and pull requests get for the meetings that discussed them (<c>labels</c>).</summary>
public sealed record LabelSettings
{
    /// <summary>The colour without the key: GitHub's light blue.</summary>
    public const string DefaultColor = "c5def5";

    /// <summary>Whether labels are set at all.</summary>
    public bool IsEnabled { get; init; } = true;

    /// <summary>How they are called.</summary>
    public LabelTemplate Name { get; init; } = LabelTemplate.Default;

    /// <summary>How long they stay.</summary>
    public LabelKeep Keep { get; init; } = LabelKeep.All;

    /// <summary>The repositories in which they are set; null for those of the owner of the minutes' own repository.</summary>
    public ImmutableArray<RepositoryPattern>? Repositories { get; init; }

    /// <summary>Their colour, six hexadecimal digits in lower case.</summary>
    public string Color { get; init; } = DefaultColor;

    /// <summary>Whether labels are set in a repository.</summary>
    /// <param name="repository">The repository.</param>
    /// <param name="minutes">The repository of the minutes.</param>
    public bool Reaches(RepositoryName repository, RepositoryName minutes) =>
        IsEnabled && (Repositories ?? [new(minutes.Owner, Name: null)]).Any(pattern => pattern.Matches(repository));
}
