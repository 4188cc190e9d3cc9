using System.Globalization;

namespace SimulatedGitHub.Repositories;

/// <summary>Git's words for an object: a name or id, perhaps with ^{tree}, ^ or ~n behind it, and a path behind a colon.</summary>
internal static class Revision
{
    public static GitObject? Parse(Repository repository, string expression)
    {
        var parts = expression.Split(':', 2);
        var found = Commitish(repository, parts[0]);
        if (parts.Length == 1)
            return found;
        var tree = found is Commit commit ? commit.Tree : found as Tree;
        return parts[1].Trim('/') is { Length: > 0 } path ? tree?.Find(path)?.Object : tree;
    }

    private static GitObject? Commitish(Repository repository, string text)
    {
        if (text.EndsWith("^{tree}", StringComparison.Ordinal))
            return (Commitish(repository, text[..^7]) as Commit)?.Tree;
        if (text.EndsWith("^{commit}", StringComparison.Ordinal))
            return Commitish(repository, text[..^9]) as Commit;
        if (text.EndsWith('^'))
            return Parent(Commitish(repository, text[..^1]));
        if (text.LastIndexOf('~') is > 0 and var tilde && int.TryParse(text[(tilde + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out var steps))
            return Enumerable.Range(0, steps).Aggregate(Commitish(repository, text[..tilde]), (commit, _) => Parent(commit));
        return Named(repository, text);
    }

    private static GitObject? Named(Repository repository, string name)
    {
        if (name == "HEAD")
            return repository.DefaultBranchRef?.Target;
        if (repository.Ref(name) is { } found)
            return found.Target;
        return name.Length >= 4 && name.All(char.IsAsciiHexDigitLower) && repository.Objects.Expand(name).Take(2).ToList() is [var oid]
            ? GitObject.Find(repository, oid)
            : null;
    }

    private static Commit? Parent(GitObject? commit) =>
        commit is Commit { Object.Parents: [var first, ..] } child ? new Commit(child.Repository, child.Repository.Objects.Commit(first)!) : null;
}
