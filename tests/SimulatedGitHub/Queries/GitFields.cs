using SimulatedGitHub.Access;
using SimulatedGitHub.Checks;
using SimulatedGitHub.Git;
using SimulatedGitHub.Pulls;
using SimulatedGitHub.Repositories;
using Commit = SimulatedGitHub.Repositories.Commit;

namespace SimulatedGitHub.Queries;

internal static class GitFields
{
    public static void Add(FieldTable fields)
    {
        fields.On<Ref>()
            .Field("associatedPullRequests", (name, call) => Conversations.Filter(Headed(name, call), call.Arguments))
            .Field("compare", (name, call) => Compare(name, call.Arguments.Text("headRef")!));
        fields.On<Commit>()
            .Field("parents", commit => commit.Object.Parents.Select(parent => At(commit, parent)))
            .Field("file", (commit, call) => commit.Tree.Find(call.Arguments.Text("path")!))
            .Field("history", (commit, call) => History(commit, call.Arguments))
            .Field("authors", commit => new[] { commit.Author })
            .Field("committedViaWeb", commit => commit.Object.Committer.Email == "noreply@github.com")
            .Field("additions", commit => Lines(commit).Sum(file => file.Additions))
            .Field("deletions", commit => Lines(commit).Sum(file => file.Deletions))
            .Field("changedFilesIfAvailable", commit => Changes(commit).Count)
            .Field("changedFiles", commit => Changes(commit).Count)
            .Field("status", commit => commit.Repository.Statuses.Any(status => status.Sha == commit.Oid) ? new Status(commit) : null)
            .Field("statusCheckRollup", (commit, call) => Rollup(commit, call.Token))
            .Field("checkSuites", (commit, call) => Suites(commit, call))
            .Field("associatedPullRequests", (commit, call) => call.Forge.Repositories.SelectMany(repository => repository.Pulls)
                .Where(pull => pull.Repository == commit.Repository && (pull.MergeCommit == commit || pull.Commits.Any(own => own.Oid == commit.Oid))));
        fields.On<GitActor>()
            .Field("avatarUrl", _ => "https://avatars.example/u/0");
    }

    internal static StatusCheckRollup? Rollup(Commit commit, Token token)
    {
        token.RequireReading(commit.Repository, "checks", "statuses");
        return new StatusCheckRollup(commit) is { Contexts.Count: > 0 } rollup ? rollup : null;
    }

    private static Commit At(Commit commit, string oid) => new(commit.Repository, commit.Repository.Objects.Commit(oid)!);

    private static IEnumerable<PullRequest> Headed(Ref name, Call call) => call.Forge.Repositories
        .Where(call.Token.Sees).SelectMany(repository => repository.Pulls)
        .Where(pull => name.IsBranch && pull.HeadRepository == name.Repository && pull.HeadRefName == name.Name);

    private static Comparison Compare(Ref name, string head)
    {
        var headCommit = Revision.Parse(name.Repository, head) as Commit ?? throw GitHubError.NotFound($"Could not resolve to a node with the ref of '{head}'.");
        return new(name.Repository, name.Target, headCommit);
    }

    private static IEnumerable<Commit> History(Commit commit, Arguments arguments)
    {
        if (arguments.One("author") is not null)
            throw new NotSimulatedException("The argument author of Commit.history");
        var all = commit.Repository.History.From(commit.Oid);
        if (arguments.Text("path") is { } path)
            all = all.Where(one => Touches(commit.Repository, one, path));
        if (arguments.Time("since") is { } since)
            all = all.Where(one => one.Committer.At >= since);
        if (arguments.Time("until") is { } until)
            all = all.Where(one => one.Committer.At <= until);
        return all.Select(one => new Commit(commit.Repository, one));
    }

    // As `git log -- path`: where it differs from every parent.
    private static bool Touches(Repository repository, GitCommit commit, string path)
    {
        var own = At(commit);
        return commit.Parents.IsEmpty ? own is not null : commit.Parents.All(parent => At(repository.Objects.Commit(parent)!) != own);
        string? At(GitCommit one) => new Commit(repository, one).Tree.Find(path)?.Oid;
    }

    private static IReadOnlyList<FileChange> Changes(Commit commit) =>
        TreeComparison.Compare(commit.Repository.Objects, commit.Object.Parents.FirstOrDefault(), commit.Oid);

    private static IEnumerable<LineDiff> Lines(Commit commit) => Changes(commit)
        .Select(change => PullFields.Lines(commit.Repository, change));

    private static IEnumerable<CheckSuite> Suites(Commit commit, Call call)
    {
        call.Token.RequireReading(commit.Repository, "checks");
        var filter = call.Arguments.One("filterBy");
        return commit.Repository.CheckSuites.Where(suite => suite.HeadSha == commit.Oid
            && (filter?.Number("appId") is not { } app || suite.App.DatabaseId == app)
            && (filter?.Text("checkName") is not { } name || suite.Runs.Any(run => run.Name == name)));
    }
}
