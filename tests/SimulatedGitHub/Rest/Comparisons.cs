using SimulatedGitHub.Git;
using SimulatedGitHub.Http;
using SimulatedGitHub.Queries;
using SimulatedGitHub.Repositories;
using Commit = SimulatedGitHub.Repositories.Commit;

namespace SimulatedGitHub.Rest;

/// <summary>Two ends compared from where their histories parted: merge base, commits, files with their patches.</summary>
internal static class Comparisons
{
    private const int MostFiles = 300;

    public static Answer Compare(RestRequest request, Repository repository, string ends)
    {
        request.Token.RequireReading(repository, "contents");
        if (ends.Split("...") is not [var from, var to] || End(request, repository, from) is not { } before || End(request, repository, to) is not { } after)
            throw new RestException(404, "Not Found");
        var forked = repository.History.MergeBase(before.Oid, after.Oid) ?? throw new RestException(404, $"No common ancestor between {from} and {to}.");
        var comparison = new Comparison(repository, before, after);
        var files = TreeComparison.Compare(repository.Objects, forked, after.Oid).Take(MostFiles).Select(change => File(repository, change, after.Oid, request.ApiUrl));
        return request.Paged(comparison.Commits.ToList(), commits => Written(request, comparison, forked, commits, files), commit => Shapes.Commit(commit, request.ApiUrl));
    }

    private static Dictionary<string, object?> Written(
        RestRequest request, Comparison comparison, string forked, IEnumerable<object> commits, IEnumerable<object> files)
    {
        var page = $"{comparison.Repository.Url}/compare/{comparison.BaseTarget.Oid}...{comparison.HeadTarget.Oid}";
        var mergeBase = new Commit(comparison.Repository, comparison.Repository.Objects.Commit(forked)!);
        return new()
        {
            ["url"] = request.ApiUrl + request.Path,
            ["html_url"] = page,
            ["permalink_url"] = page,
            ["diff_url"] = page + ".diff",
            ["patch_url"] = page + ".patch",
            ["base_commit"] = Shapes.Commit(comparison.BaseTarget, request.ApiUrl),
            ["merge_base_commit"] = Shapes.Commit(mergeBase, request.ApiUrl),
            ["status"] = comparison.Status.ToLowerInvariant(),
            ["ahead_by"] = comparison.AheadBy,
            ["behind_by"] = comparison.BehindBy,
            ["total_commits"] = comparison.AheadBy,
            ["commits"] = commits,
            ["files"] = files,
        };
    }

    // A branch, a commit, or "owner:branch" of a fork.
    private static Commit? End(RestRequest request, Repository repository, string name)
    {
        if (name.Split(':') is not [var owner, var branch])
            return Revision.Parse(repository, name) as Commit;
        var fork = request.Forge.Repositories.FirstOrDefault(fork =>
            fork.Objects == repository.Objects && fork.Owner.Login.Equals(owner, StringComparison.OrdinalIgnoreCase) && request.Token.Sees(fork));
        return fork is null ? null : Revision.Parse(fork, branch) as Commit;
    }

    private static Dictionary<string, object?> File(Repository repository, FileChange change, string commit, string api)
    {
        var lines = PullFields.Lines(repository, change);
        var path = Uri.EscapeDataString(change.Path);
        var file = new Dictionary<string, object?>
        {
            ["sha"] = change.After ?? change.Before,
            ["filename"] = change.Path,
            ["status"] = change.Kind == ChangeKind.Deleted ? "removed" : change.Kind.ToString().ToLowerInvariant(),
            ["additions"] = lines.Additions,
            ["deletions"] = lines.Deletions,
            ["changes"] = lines.Additions + lines.Deletions,
            ["blob_url"] = $"{repository.Url}/blob/{commit}/{path}",
            ["raw_url"] = $"{repository.Url}/raw/{commit}/{path}",
            ["contents_url"] = $"{api}/repos/{repository}/contents/{path}?ref={commit}",
        };
        if (change.PreviousPath is { } previous)
            file["previous_filename"] = previous;
        if (lines.Patch is { Length: > 0 } patch)
            file["patch"] = patch;
        return file;
    }
}
