using System.Collections.Immutable;

namespace Minutes.GitHub.Apps;

/// <summary>A right that the App asks for, and what it is for. The manifest, the page of <c>minutes setup</c>, <c>minutes doctor</c> and the documentation take it from here.</summary>
/// <param name="Name">As GitHub names it in a manifest and in an installation: <c>pull_requests</c>.</param>
/// <param name="Shown">As it stands on GitHub's pages: <c>Pull requests</c>.</param>
/// <param name="Level"><c>read</c> or <c>write</c>.</param>
/// <param name="Reason">What it is for, a sentence without a full stop.</param>
public sealed record AppRight(string Name, string Shown, string Level, string Reason)
{
    /// <summary>What the App needs everywhere, and nothing more.</summary>
    public static ImmutableArray<AppRight> Needed { get; } =
    [
        new("metadata", "Metadata", "read", "to find the repository, and to know who may write to it; GitHub gives it to each App"),
        new("contents", "Contents", "write", "to read minutes, templates and configuration, and to write the branches with the next minutes and the ref below refs/minutes/ that saves requests; the default branch is never written to"),
        new("pull_requests", "Pull requests", "write", "to open the pull request with the next minutes, and to comment on those that bring minutes"),
        new("issues", "Issues", "write", "to see which of the issues that were discussed are closed, and to set the labels of the meetings on them"),
        new("checks", "Checks", "write", "to report on pull requests that bring minutes, as the check named minutes"),
    ];

    /// <summary>What a server needs besides, so that GitHub tells it of all it has to look at.</summary>
    public static ImmutableArray<AppRight> NeededByServer { get; } =
        [new("merge_queues", "Merge queues", "read", "to hear of pull requests that wait in a merge queue, where the check has to pass, too, if it is required")];

    /// <summary>What is needed.</summary>
    /// <param name="hasServer">Whether a server hears GitHub's webhooks.</param>
    public static ImmutableArray<AppRight> For(bool hasServer) => hasServer ? [.. Needed, .. NeededByServer] : Needed;
}
