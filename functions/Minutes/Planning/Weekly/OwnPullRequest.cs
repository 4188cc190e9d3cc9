using System.Collections.Immutable;
using Minutes.Archive;
using Minutes.Observation;
using NodaTime;

namespace Minutes.Planning.Weekly;

/// <summary>One of the bot's open pull requests with the minutes of a meeting.</summary>
/// <param name="Pull">The pull request.</param>
/// <param name="Branch">Its head branch, which says which meeting it is for.</param>
/// <param name="Ref">The branch as it was observed; null where it was not.</param>
internal sealed record OwnPullRequest(ObservedPullRequest Pull, MinutesBranch Branch, ObservedBranch? Ref)
{
    /// <summary>So many of its newest commits can be what a refresh begins with.</summary>
    private const int Bases = 5;

    internal string Series => Branch.Series;

    internal LocalDate Date => Branch.Date;

    /// <summary>The file with the minutes, whatever people called it; null where there is none any more.</summary>
    internal DatedFile? File { get; } = Pull.Files
        .Where(file => file.Kind is not FileChange.Removed && PathPattern.Of(file.Path) is var (_, date) && date == Branch.Date)
        .Select(file => new DatedFile(file.Path, Branch.Date, PathPattern.Of(file.Path)!.Value.Pattern))
        .OrderByDescending(file => file.Pattern.Folder == Branch.Series)
        .ThenByDescending(file => file.Pattern.Decoration.Length == 0)
        .ThenBy(file => file.Path)
        .FirstOrDefault();

    /// <summary>The bot's newest commits on the branch, newest first.</summary>
    internal ImmutableArray<ObservedCommit> Generated { get; } = [.. (Ref?.Commits ?? []).Where(commit => GeneratedCommit.BlobIn(commit) is not null).Take(Bases)];

    /// <summary>Whether a pull request is one: by the viewer, and by its head branch. A person whose token the bot has hands in others.</summary>
    internal static bool Is(ObservedPullRequest pull) => pull.IsOurs && MinutesBranch.Parse(pull.HeadBranch) is not null;

    /// <summary>All of a repository. What others call <c>minutes/…</c>, in a fork or here, is none.</summary>
    internal static ImmutableArray<OwnPullRequest> Of(RepositoryObservation repository)
    {
        var branches = repository.Branches.ToLookup(branch => branch.Name, StringComparer.Ordinal);
        return
        [
            .. from pull in repository.PullRequests
               where pull.State is PullRequestState.Open && Is(pull)
               select new OwnPullRequest(pull, MinutesBranch.Parse(pull.HeadBranch)!, branches[pull.HeadBranch].FirstOrDefault()),
        ];
    }
}
