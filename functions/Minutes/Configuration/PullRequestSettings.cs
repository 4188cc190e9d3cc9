using System.Collections.Immutable;
using Minutes.Rendering;

namespace Minutes.Configuration;

/// <summary>The pull request with the next minutes of a series (<c>pull-request</c>).</summary>
public sealed record PullRequestSettings
{
    /// <summary>Whether one is opened at all.</summary>
    public bool IsEnabled { get; init; } = true;

    /// <summary>It opens at the latest so many days before the meeting; 0 for the day of the meeting.</summary>
    public int LeadDays { get; init; } = 2;

    /// <summary>Whether it is opened as a draft.</summary>
    public bool IsDraft { get; init; } = true;

    /// <summary>The template of its title; null for the built-in one.</summary>
    public LineTemplate? Title { get; init; }

    /// <summary>The path, relative to the repository's root, of a template for its body; null for the built-in one.</summary>
    public string? Body { get; init; }

    /// <summary>Names of labels that it gets.</summary>
    public ImmutableArray<string> Labels { get; init; } = [];

    /// <summary>Who is asked for a review: logins without the <c>@</c>, and teams as <c>org/team</c>.</summary>
    public ImmutableArray<string> Reviewers { get; init; } = [];

    /// <summary>Logins, without the <c>@</c>, of those it is assigned to.</summary>
    public ImmutableArray<string> Assignees { get; init; } = [];

    /// <summary>Whether its commits are signed off; null where the commits before tell.</summary>
    public bool? SignsOff { get; init; }
}
