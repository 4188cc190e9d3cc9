using System.Collections.Immutable;
using System.Text;
using SimulatedGitHub.Access;
using SimulatedGitHub.Git;

namespace SimulatedGitHub.Repositories;

/// <content>Commits.</content>
public sealed partial class Repository
{
    /// <summary>A person's commit on a branch, which begins at the default branch where it is new. A file that is null is deleted.</summary>
    public Repository Commit(User author, string message, string? branch, params IReadOnlyList<(string Path, string? Text)> files) =>
        CommitBytes(author, message, branch, [.. files.Select(file => (file.Path, file.Text is null ? null : Encoding.UTF8.GetBytes(file.Text)))]);

    public Repository CommitBytes(User author, string message, string? branch, params IReadOnlyList<(string Path, byte[]? Bytes)> files)
    {
        var name = $"refs/heads/{branch ?? DefaultBranch}";
        var parent = OidOf(name) ?? OidOf($"refs/heads/{DefaultBranch}") ?? Parent?.DefaultBranchRef?.Oid;
        var signature = new Signature(author.Name ?? author.Login, author.Noreply, Forge.Clock.Now);
        var changed = files.ToImmutableDictionary(file => file.Path, file => file.Bytes is null ? null : new GitBlob([.. file.Bytes]));
        Move(author, name, NewCommit(parent is null ? [] : [parent], changed, signature, signature, message));
        return this;
    }

    /// <summary>Moves a ref without asking whether it may: what a push with enough rights does.</summary>
    public void Move(Actor actor, string fullName, string oid) => SetRef(actor, fullName, oid);

    /// <summary>A new branch of a person.</summary>
    public Repository Branch(User by, string name, string? from = null)
    {
        CreateRef(by, $"refs/heads/{name}", from ?? Head());
        return this;
    }

    /// <summary>Stores a commit over the first parent; a blob that is null is a file deleted.</summary>
    internal string NewCommit(
        ImmutableArray<string> parents, IReadOnlyDictionary<string, GitBlob?> changes, Signature author, Signature committer, string message)
    {
        var tree = Objects.Change(parents is [var parent, ..] ? Objects.Commit(parent)!.Tree : null, changes);
        return Objects.Put(new GitCommit(tree, parents, author, committer, message)).Oid;
    }
}
