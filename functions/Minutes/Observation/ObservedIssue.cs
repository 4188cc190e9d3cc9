using System.Collections.Immutable;
using Minutes.CarryOver;
using Minutes.Documents;

namespace Minutes.Observation;

/// <summary>An issue or a pull request that minutes refer to, as the viewer sees it.</summary>
/// <param name="Asked">What was asked for.</param>
/// <param name="State">How it stands.</param>
public sealed record ObservedIssue(IssueId Asked, IssueState State)
{
    /// <summary>GitHub's node id; null where it does not exist or cannot be seen.</summary>
    public string? Id { get; init; }

    /// <summary>Where it lies now: another than the asked one says that it was transferred, or its repository renamed.</summary>
    public IssueId? Actual { get; init; }

    /// <summary>Who can see its repository.</summary>
    public Visibility Visibility { get; init; } = Visibility.Public;

    /// <summary>Why no label can be set on it: "it is locked", "its repository is archived"; null where one can.</summary>
    public string? CannotBeLabelled { get; init; }

    /// <summary>Whether it is one of the bot's own pull requests: by the viewer, from a branch below <c>minutes/</c> of the repository itself.</summary>
    public bool IsOurs { get; init; }

    /// <summary>The names of its labels that are meetings' labels by their form.</summary>
    public ImmutableArray<ObservedLabel> Labels { get; init; } = [];

    /// <summary>The names of labels that it has no more, and that the viewer was the last to take off.</summary>
    public ImmutableArray<string> TakenOff { get; init; } = [];
}
