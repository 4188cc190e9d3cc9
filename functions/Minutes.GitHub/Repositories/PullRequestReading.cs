using Minutes.Archive;
using Minutes.GitHub.Repositories.Answers;
using Minutes.Observation;
using NodaTime;

namespace Minutes.GitHub.Repositories;

/// <summary>Takes over what GitHub says of pull requests and their commits in the words of the domain.</summary>
internal static class PullRequestReading
{
    internal static ObservedPullRequest Read(PullRequestAnswer answer, string viewer) => new()
    {
        Id = answer.Id,
        Number = answer.Number,
        Url = answer.Url,
        State = answer.State switch { "OPEN" => PullRequestState.Open, "MERGED" => PullRequestState.Merged, _ => PullRequestState.Closed },
        IsDraft = answer.IsDraft,
        Title = answer.Title ?? "",
        Body = answer.ViewerDidAuthor ? answer.Body ?? "" : "",
        Head = answer.HeadRefOid,
        HeadBranch = answer.HeadRefName,
        BaseBranch = answer.BaseRefName,
        IsFromFork = answer.IsCrossRepository,
        IsByViewer = answer.ViewerDidAuthor,
        IsByWriter = answer.AuthorAssociation is "OWNER" or "MEMBER" or "COLLABORATOR",
        IsByNewcomer = answer.AuthorAssociation is "FIRST_TIMER" or "FIRST_TIME_CONTRIBUTOR",
        Author = answer.Author?.Plain,
        UpdatedAt = Instant.FromDateTimeOffset(answer.UpdatedAt),
        Files = [.. (answer.Files?.Seen ?? []).Select(Read).OfType<ChangedFile>()],
        HasMoreFiles = answer.Files?.PageInfo?.HasNextPage ?? false,
        Check = CheckReading.Read(answer.Newest?.Seen.LastOrDefault()?.Commit),
        OwnComments = [.. (answer.Comments?.Seen ?? []).Where(comment => comment.ViewerDidAuthor).Select(comment => comment.Body ?? "")],
        IsClosedByViewer = answer.Closed?.Seen.LastOrDefault()?.Actor?.Is(viewer) ?? false,
    };

    internal static ObservedCommit Read(CommitAnswer commit, string viewer) => new(
        commit.Oid ?? "",
        commit.Message ?? "",
        commit.Author?.Is(viewer) ?? false,
        commit.Parents?.TotalCount ?? 0,
        commit.Parents?.Nodes?.FirstOrDefault()?.Oid)
    {
        At = commit.CommittedDate is { } at ? Instant.FromDateTimeOffset(at) : default,
    };

    private static ChangedFile? Read(ChangedFileAnswer file) => ArchivePath.Parse(file.Path) is { } path
        ? new(path, file.ChangeType switch
        {
            "ADDED" or "COPIED" => FileChange.Added,
            "DELETED" => FileChange.Removed,
            "RENAMED" => FileChange.Renamed,
            _ => FileChange.Modified,
        })
        : null;
}
