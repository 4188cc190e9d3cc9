using System.Collections.Immutable;
using Minutes.Comments;
using Minutes.Observation;
using NodaTime;

namespace Minutes.Planning.Weekly;

/// <summary>One of the bot's open pull requests that has been read.</summary>
/// <param name="Request">The pull request.</param>
/// <param name="Details">Its commits and the bot's comments; null where they could not be read.</param>
/// <param name="Content">The minutes at its head; null where there are none.</param>
/// <param name="Bases">The bot's own commits on it, newest first, each with the minutes in it.</param>
internal sealed record OwnMinutes(
    OwnPullRequest Request, PullRequestDetails? Details, BlobContent? Content, ImmutableArray<(ObservedCommit Commit, BlobContent? Content)> Bases)
{
    /// <summary>GitHub's page: of more commits it is not known whose they are.</summary>
    private const int MostCommits = 100;

    internal ObservedPullRequest Pull => Request.Pull;

    internal LocalDate Date => Request.Date;

    /// <summary>Whether it was read as it was observed: nobody pushed to it meanwhile.</summary>
    internal bool IsRead => Details is { } details && details.Head == Pull.Head;

    /// <summary>Whether only the bot committed to it, and what it has now is what the bot made.</summary>
    internal bool IsUntouched => IsRead
        && Details!.Commits is { Length: > 0 and < MostCommits } commits
        && commits.All(commit => GeneratedCommit.BlobIn(commit) is not null)
        && Content?.Id == GeneratedCommit.BlobIn(commits[^1]);

    /// <summary>Whether a person wrote to it.</summary>
    internal bool IsTouched => IsRead && !IsUntouched;

    /// <summary>Whether the bot has written a comment of this kind already.</summary>
    internal bool HasComment(MarkerKind kind) => Details?.Comments.Any(comment => Marker.Of(comment.Body)?.Kind == kind) ?? false;

    internal static OwnMinutes Of(OwnPullRequest own, ReadAnswer answer)
    {
        BlobContent? At(string commit) => own.File is { } file ? answer.FilesAt.GetValueOrDefault((commit, file.Path)) : null;
        return new(own, answer.PullRequests.GetValueOrDefault(own.Pull.Number), At(own.Pull.Head), [.. own.Generated.Select(commit => (commit, At(commit.Id)))]);
    }
}
