using Minutes.Documents;
using Minutes.GitHub.Repositories.Answers;
using Minutes.Observation;

namespace Minutes.GitHub.Repositories;

/// <summary>Takes over the answer to the first request of a look in the words of the domain.</summary>
internal static class ObservationReading
{
    private const string Branches = "minutes/";

    /// <summary>What was observed.</summary>
    /// <param name="viewer">Whose rights these are.</param>
    /// <param name="answer">The repository.</param>
    /// <param name="files">The files of the default branch and of the commits that memories point at, by commit.</param>
    /// <param name="branches">All branches below <c>minutes/</c>.</param>
    /// <param name="pullRequests">All open pull requests.</param>
    internal static RepositoryObservation Read(
        ViewerAnswer viewer, ObservedRepositoryAnswer answer, Func<CommitAnswer?, FileTree> files, IEnumerable<RefAnswer> branches, IEnumerable<PullRequestAnswer> pullRequests) => new()
        {
            Name = RepositoryName.Parse(answer.NameWithOwner) ?? throw new FormatException($"GitHub names the repository {answer.NameWithOwner}"),
            Id = answer.Id,
            Visibility = VisibilityReading.Read(answer.Visibility),
            IsArchived = answer.IsArchived,
            CanWrite = answer.ViewerPermission is null or "ADMIN" or "MAINTAIN" or "WRITE",
            Viewer = viewer.Login,
            ViewerName = viewer.Name,
            ViewerNumber = viewer.DatabaseId,
            DefaultBranch = answer.DefaultBranchRef?.Name,
            Files = files(answer.DefaultBranchRef?.Target),
            Configuration = answer.DefaultBranchRef?.Target?.Configuration?.Object?.ToContent(),
            Memories = [.. (answer.Memories?.Seen ?? []).Select(memory => Read(memory, files)).OfType<Memory>()],
            Branches = [.. branches.Select(branch => Read(branch, viewer.Login))],
            HasBlockingBranch = answer.Blocking is not null,
            PullRequests = [.. pullRequests.Select(pull => PullRequestReading.Read(pull, viewer.Login))],
        };

    private static Memory? Read(RefAnswer memory, Func<CommitAnswer?, FileTree> files) =>
        memory is { Id: { } id, Name: { } name, Target.Oid: not null } && MemoryName.Parse(name) is { } parsed
            ? new(id, parsed.Fingerprint, parsed.Due, files(memory.Target), parsed.LabelledUntil)
            : null;

    private static ObservedBranch Read(RefAnswer branch, string viewer)
    {
        var name = branch.Name ?? "";
        return new(
            branch.Id ?? "",
            name.StartsWith(Branches, StringComparison.Ordinal) ? name : Branches + name,
            branch.Target?.Oid ?? "",
            [.. (branch.Target?.History?.Seen ?? []).Select(commit => PullRequestReading.Read(commit, viewer))]);
    }
}
