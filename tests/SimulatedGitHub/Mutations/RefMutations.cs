using System.Text;
using SimulatedGitHub.Access;
using SimulatedGitHub.Git;
using SimulatedGitHub.Queries;
using SimulatedGitHub.Repositories;

namespace SimulatedGitHub.Mutations;

internal static class RefMutations
{
    public static void Add(FieldTable fields) => fields.On<Root>()
        .Field("createRef", (_, call) => Create(call))
        .Field("updateRef", (_, call) => Update(call))
        .Field("updateRefs", (_, call) => UpdateAll(call))
        .Field("deleteRef", (_, call) => Delete(call))
        .Field("createCommitOnBranch", (_, call) => Commit(call));

    private static object Create(Call call)
    {
        var repository = Writable(call, call.Target<Repository>("repositoryId"));
        var name = call.Input.Text("name")!;
        repository.CreateRef(call.Viewer, name, call.Input.Text("oid")!);
        return new { Ref = repository.Ref(name) };
    }

    private static object Update(Call call)
    {
        var name = call.Target<Ref>("refId");
        Writable(call, name.Repository).UpdateRef(call.Viewer, name.FullName, call.Input.Text("oid")!, call.Input.Flag("force"));
        return new { Ref = name };
    }

    private static object Delete(Call call)
    {
        var name = call.Target<Ref>("refId");
        Writable(call, name.Repository).DeleteRef(call.Viewer, name.FullName);
        return new();
    }

    // All or nothing: every condition is looked at before the first ref moves.
    private static object UpdateAll(Call call)
    {
        var repository = Writable(call, call.Target<Repository>("repositoryId"));
        var updates = call.Input.Many("refUpdates")!;
        foreach (var update in updates)
            Check(repository, update);
        foreach (var update in updates)
            Carry(repository, call.Viewer, update);
        return new();
    }

    private static void Check(Repository repository, Arguments update)
    {
        var (name, after) = (update.Text("name")!, update.Text("afterOid")!);
        var now = repository.OidOf(name);
        if (update.Text("beforeOid") is { } before && before != (now ?? ObjectId.Zero))
            throw GitHubError.Unprocessable($"Reference {name} is not at {before}");
        if (after != ObjectId.Zero && repository.Objects.Commit(after) is null)
            throw GitHubError.Unprocessable($"No commit found for SHA: {after}");
        if (now is not null && after != ObjectId.Zero && !update.Flag("force") && !repository.History.Contains(after, now))
            throw GitHubError.Unprocessable("Update is not a fast forward");
        if (now is null && after != ObjectId.Zero && !RefName.IsValid(name))
            throw GitHubError.Unprocessable($"\"{name}\" is not a valid ref name.");
    }

    private static void Carry(Repository repository, Actor actor, Arguments update)
    {
        var (name, after) = (update.Text("name")!, update.Text("afterOid")!);
        if (repository.OidOf(name) is null)
        {
            if (after != ObjectId.Zero)
                repository.CreateRef(actor, name, after);
        }
        else if (after == ObjectId.Zero)
        {
            repository.DeleteRef(actor, name);
        }
        else
        {
            repository.UpdateRef(actor, name, after, force: true);
        }
    }

    private static object Commit(Call call)
    {
        var branch = Branch(call, call.Input.One("branch")!);
        Writable(call, branch.Repository);
        if (branch.Oid != call.Input.Text("expectedHeadOid"))
            throw new GitHubError("STALE_DATA", $"Expected branch to point to \"{call.Input.Text("expectedHeadOid")}\" but it did not. Pull and try again.");
        var changes = Changes(branch, call.Input.One("fileChanges"));
        var author = new Signature((call.Viewer as User)?.Name ?? call.Viewer.FullLogin, call.Viewer.Noreply, call.Now);
        var web = new Signature("GitHub", "noreply@github.com", call.Now);
        var message = call.Input.One("message")!;
        var text = message.Text("body") is { Length: > 0 } body ? $"{message.Text("headline")}\n\n{body}" : message.Text("headline")!;
        var oid = branch.Repository.NewCommit([branch.Oid], changes, author, web, text);
        branch.Repository.UpdateRef(call.Viewer, branch.FullName, oid, force: false);
        return new { Commit = branch.Target, Ref = branch };
    }

    private static Ref Branch(Call call, Arguments branch)
    {
        var found = branch.Text("id") is { } id ? call.Node<Ref>(id)
            : branch.Text("repositoryNameWithOwner")?.Split('/') is [var owner, var name] && call.Forge.Repository(owner, name) is { } repository && call.Token.Sees(repository)
                ? repository.Ref($"refs/heads/{branch.Text("branchName")?.Replace("refs/heads/", "", StringComparison.Ordinal)}")
            : null;
        return found is { IsBranch: true } ? found : throw GitHubError.NotFound("A branch with that name was not found.");
    }

    private static Dictionary<string, GitBlob?> Changes(Ref branch, Arguments? changes)
    {
        var result = new Dictionary<string, GitBlob?>();
        foreach (var path in (changes?.Many("deletions") ?? []).Select(deletion => deletion.Text("path")!))
            result[path] = branch.Repository.Objects.Find(branch.Target.Object, path) is { IsTree: false } ? null : throw GitHubError.Unprocessable($"A path was requested for deletion which does not exist as of commit oid `{branch.Oid}`: {path}");
        foreach (var addition in changes?.Many("additions") ?? [])
        {
            var path = addition.Text("path")!;
            if (path.Split('/').Any(part => part is "" or "." or ".." or ".git") || Encoding.UTF8.GetByteCount(path) > 4096)
                throw GitHubError.Unprocessable($"A path was requested which is malformed: {path}");
            result[path] = new([.. Convert.FromBase64String(addition.Text("contents")!)]);
        }

        return result;
    }

    private static Repository Writable(Call call, Repository repository)
    {
        call.Token.Require(repository, Role.Write, "contents");
        return repository;
    }
}
