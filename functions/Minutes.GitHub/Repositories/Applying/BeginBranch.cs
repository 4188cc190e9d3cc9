using Minutes.Changes;

namespace Minutes.GitHub.Repositories.Applying;

/// <summary>
/// The first half of opening a pull request on a branch that people committed to: the branch and the bot's commit on it. Without that commit there would be something to
/// be merged, too, so the pull request waits until it is there.
/// </summary>
/// <param name="Open">The whole.</param>
internal sealed record BeginBranch(OpenPullRequest Open) : Change(Open.Reason)
{
    /// <summary>The second half.</summary>
    internal OpenPullRequest Rest => Open with { StartFrom = null, Commit = null };

    /// <summary>The change, or its first half.</summary>
    internal static Change Of(Change change, string? start) => change is OpenPullRequest { Commit: { } commit } open && commit.Parent != start ? new BeginBranch(open) : change;

    /// <summary>The change that is told of.</summary>
    internal static Change Whole(Change change) => change is BeginBranch begun ? begun.Open : change;
}
