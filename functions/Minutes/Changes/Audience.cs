using System.Collections.Immutable;

namespace Minutes.Changes;

/// <summary>Who is told of a pull request, and how it is marked.</summary>
public sealed record Audience
{
    /// <summary>Nobody, and no mark.</summary>
    public static Audience None { get; } = new();

    /// <summary>Names of labels to set; one that does not exist is told.</summary>
    public ImmutableArray<string> Labels { get; init; } = [];

    /// <summary>Logins, and <c>org/team</c>, who are asked for a review.</summary>
    public ImmutableArray<string> Reviewers { get; init; } = [];

    /// <summary>Logins of those it is assigned to.</summary>
    public ImmutableArray<string> Assignees { get; init; } = [];

    /// <summary>Whether there is nothing to set.</summary>
    public bool IsEmpty => Labels.IsEmpty && Reviewers.IsEmpty && Assignees.IsEmpty;
}
