using System.Collections.Immutable;
using NodaTime;

namespace Minutes.Observation;

/// <summary>A pull request, as the first request of a look sees it.</summary>
public sealed record ObservedPullRequest
{
    /// <summary>GitHub's node id.</summary>
    public required string Id { get; init; }

    /// <summary>Its number.</summary>
    public required int Number { get; init; }

    /// <summary>Its address.</summary>
    public required string Url { get; init; }

    /// <summary>Open, closed or merged.</summary>
    public PullRequestState State { get; init; }

    /// <summary>Whether it is a draft.</summary>
    public bool IsDraft { get; init; }

    /// <summary>The id of its newest commit.</summary>
    public required string Head { get; init; }

    /// <summary>The head branch's name, without <c>refs/heads/</c>; forks can have any, so it says nothing without <see cref="IsFromFork"/>.</summary>
    public required string HeadBranch { get; init; }

    /// <summary>The branch that it is to be merged into.</summary>
    public required string BaseBranch { get; init; }

    /// <summary>Whether its head lies in another repository.</summary>
    public bool IsFromFork { get; init; }

    /// <summary>Whether the viewer opened it. Only together with a head in the repository itself is it one of the bot's own.</summary>
    public bool IsByViewer { get; init; }

    /// <summary>Whether its author may write to the repository: an owner, a member or a collaborator. Minutes of others steer nothing.</summary>
    public bool IsByWriter { get; init; }

    /// <summary>Whether it is the author's first one here.</summary>
    public bool IsByNewcomer { get; init; }

    /// <summary>The author's login; null where the account is gone.</summary>
    public string? Author { get; init; }

    /// <summary>The title.</summary>
    public string Title { get; init; } = "";

    /// <summary>The body.</summary>
    public string Body { get; init; } = "";

    /// <summary>When anything about it changed last.</summary>
    public Instant UpdatedAt { get; init; }

    /// <summary>The files that it changes.</summary>
    public ImmutableArray<ChangedFile> Files { get; init; } = [];

    /// <summary>Whether it changes more files than <see cref="Files"/> has.</summary>
    public bool HasMoreFiles { get; init; }

    /// <summary>The check named <c>minutes</c> on its newest commit; null where there is none of the viewer's.</summary>
    public ObservedCheck? Check { get; init; }

    /// <summary>Whether the viewer was the last to close it.</summary>
    public bool IsClosedByViewer { get; init; }

    /// <summary>The texts of the viewer's newest comments; only of the pull requests that a head branch had.</summary>
    public ImmutableArray<string> OwnComments { get; init; } = [];

    /// <summary>Whether it is one of the bot's own: by the viewer, from the repository itself.</summary>
    public bool IsOurs => IsByViewer && !IsFromFork;
}
