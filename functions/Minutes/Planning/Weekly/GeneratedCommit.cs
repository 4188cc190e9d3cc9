using Minutes.Changes;
using Minutes.Observation;
using Minutes.Text;

namespace Minutes.Planning.Weekly;

/// <summary>The bot's commits. A person whose token it has commits as the same author, so that only the trailer tells them apart.</summary>
internal static class GeneratedCommit
{
    /// <summary>The message: nothing of what is carried stands in it.</summary>
    /// <param name="branch">The branch.</param>
    /// <param name="blobId">The id of what was generated.</param>
    /// <param name="signOff">The line of a sign-off; null for none.</param>
    internal static string Message(MinutesBranch branch, string blobId, string? signOff)
    {
        var trailers = GeneratedTrailer.Print(blobId);
        return $"{Subject(branch)}\n\n{trailers}{(signOff is null ? "" : "\n" + signOff)}";
    }

    /// <summary>The id of what a commit of the bot's generated; null for one that somebody else made, or that merges.</summary>
    internal static string? BlobIn(ObservedCommit commit) =>
        commit is { IsOurs: true, Parents: <= 1 } ? GeneratedTrailer.In(commit.Message) : null;

    /// <summary>Whether it is one of the bot's for this meeting; those of others can come to a branch from the default branch.</summary>
    internal static bool IsFor(MinutesBranch branch, ObservedCommit commit) =>
        BlobIn(commit) is not null && commit.Message.Split('\n', 2)[0].TrimEnd('\r') == Subject(branch);

    private static string Subject(MinutesBranch branch) =>
        branch.Series == "." ? $"Minutes for {branch.Date.ToIso()}" : $"Minutes of {branch.Folder} for {branch.Date.ToIso()}";
}
