using System.Collections.Immutable;
using Minutes.Archive;
using Minutes.GitHub.Repositories.Answers;
using Minutes.GitHub.Repositories.Documents;
using Minutes.Observation;

namespace Minutes.GitHub.Repositories;

/// <summary>Takes over contents and details in the words of the domain.</summary>
/// <param name="asked">What was asked.</param>
/// <param name="answer">What was answered.</param>
/// <param name="viewer">The viewer's login.</param>
internal sealed class ReadReading(ReadDocument asked, ReadGroups answer, string viewer)
{
    /// <summary>Of more commits than one page has, it is not known whether there is a merge among them.</summary>
    private const int Page = 100;

    internal ReadAnswer Read() => new()
    {
        Blobs = asked.Blobs
            .Select((id, index) => (id, Content: answer.Blobs?.GetValueOrDefault($"b{index}")?.ToContent()))
            .Where(blob => blob.Content is not null)
            .ToImmutableDictionary(blob => blob.id, blob => blob.Content!),
        FilesAt = asked.FilesAt
            .Select((file, index) => (file, Content: answer.Files?.GetValueOrDefault($"c{index}")?.File?.Object?.ToContent()))
            .Where(file => file.Content is not null)
            .ToImmutableDictionary(file => file.file, file => file.Content!),
        PullRequests = asked.PullRequests
            .Select((pull, index) => Details(pull.Number, pull.Paths, answer.Pulls?.GetValueOrDefault($"p{index}")))
            .OfType<PullRequestDetails>()
            .ToImmutableDictionary(details => details.Number),
        Messages = [.. Newest.Select(commit => commit.Message ?? "")],
        Commits = [.. Newest.Select(commit => commit.Oid ?? "")],
    };

    private IEnumerable<CommitAnswer> Newest => answer.Messages?.DefaultBranchRef?.Target?.History?.Seen ?? [];

    /// <summary>The pull requests whose merge base is not simply the parent of their first commit: another branch was merged into them.</summary>
    internal IEnumerable<(int Number, string Head)> Knotted() =>
        from pull in asked.PullRequests.Index()
        let details = answer.Pulls?.GetValueOrDefault($"p{pull.Index}")
        where details?.Commits is { } commits && pull.Item.Paths.Length > 0
            && (commits.TotalCount > Page || (commits.Nodes ?? []).Any(commit => commit?.Commit.Parents is { TotalCount: > 1 }))
        select (pull.Item.Number, details.HeadRefOid);

    private PullRequestDetails? Details(int number, ArchivePath[] paths, CheckedPullRequestAnswer? pull) => pull is null
        ? null
        : new(
            number,
            pull.HeadRefOid,
            [.. (pull.Commits?.Nodes ?? []).OfType<PullRequestCommitAnswer>().Select(commit => PullRequestReading.Read(commit.Commit, viewer))],
            [.. (pull.Comments?.Seen ?? []).Where(comment => comment.ViewerDidAuthor).Select(comment => new ObservedComment(comment.Id, comment.Body ?? "", comment.IsMinimized))],
            [.. (pull.ReviewThreads?.Seen ?? []).Select(Thread).OfType<ObservedThread>()])
        {
            WasLabelled = pull.Labelled?.Seen.Any() ?? false,
            WasReviewRequested = pull.ReviewRequested?.Seen.Any() ?? false,
            WasAssigned = pull.Assigned?.Seen.Any() ?? false,
            Files = [.. paths.Select((path, index) => Versions(path, $"f{index}", pull)).OfType<FileVersions>()],
        };

    private static ObservedThread? Thread(ThreadAnswer thread) =>
        thread.Comments?.Seen.FirstOrDefault() is { ViewerDidAuthor: true } first && ArchivePath.Parse(thread.Path ?? "") is { } path
            ? new(first.Id, path, first.Body ?? "")
            : null;

    private static FileVersions? Versions(ArchivePath path, string alias, CheckedPullRequestAnswer pull)
    {
        var after = pull.After?.Seen.FirstOrDefault()?.Commit?.GetValueOrDefault(alias)?.Object?.ToContent();
        var before = pull.Before?.Seen.FirstOrDefault()?.Commit?.Parents?.Seen.FirstOrDefault()?.GetValueOrDefault(alias)?.Object?.ToContent();
        return after is null ? null : new(path, after, before);
    }
}
