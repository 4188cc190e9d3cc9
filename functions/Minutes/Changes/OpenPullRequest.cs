using Minutes.Archive;

namespace Minutes.Changes;

/// <summary>Opens one of the bot's pull requests, with the next minutes of a series or a first configuration: a branch, a commit on it, and the pull request; what an interrupted run did already is not done again.</summary>
/// <param name="Reason">Why.</param>
public sealed record OpenPullRequest(string Reason) : Change(Reason)
{
    /// <summary>The head branch, <c>minutes/iaas/2023-03-15</c>.</summary>
    public required string Branch { get; init; }

    /// <summary>The branch that it is to be merged into.</summary>
    public required string BaseBranch { get; init; }

    /// <summary>The commit that the branch starts from; null where the branch is there.</summary>
    public string? StartFrom { get; init; }

    /// <summary>What is committed; null where the commit is there.</summary>
    public FileCommit? Commit { get; init; }

    /// <summary>The title.</summary>
    public required string Title { get; init; }

    /// <summary>The body.</summary>
    public required string Body { get; init; }

    /// <summary>Whether it is opened as a draft, where the repository has drafts.</summary>
    public bool IsDraft { get; init; }

    /// <summary>What is set on it.</summary>
    public Audience Audience { get; init; } = Audience.None;

    /// <summary>The file that it brings, for the report.</summary>
    public required ArchivePath Path { get; init; }
}
