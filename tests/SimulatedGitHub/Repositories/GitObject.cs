namespace SimulatedGitHub.Repositories;

/// <summary>A git object as seen in a repository.</summary>
public abstract record GitObject(Repository Repository, string Oid, string Kind)
{
    public string Id => $"{Kind}_{Convert.ToHexStringLower(System.Text.Encoding.UTF8.GetBytes($"{Repository.Id} {Oid}"))}";

    public string AbbreviatedOid => Oid[..7];

    public string CommitResourcePath => $"{Repository.ResourcePath}/commit/{Oid}";

    public string CommitUrl => Repository.Forge.ServerUrl + CommitResourcePath;

    internal static GitObject? Find(Repository repository, string oid) =>
        repository.Objects.Commit(oid) is { } commit ? new Commit(repository, commit)
        : repository.Objects.Tree(oid) is { } tree ? new Tree(repository, tree)
        : repository.Objects.Blob(oid) is { } blob ? new Blob(repository, blob)
        : null;

    internal static GitObject? Of(Forge forge, string id)
    {
        var parts = System.Text.Encoding.UTF8.GetString(Convert.FromHexString(id[(id.IndexOf('_', StringComparison.Ordinal) + 1)..])).Split(' ');
        return forge.Node(parts[0]) is Repository repository ? Find(repository, parts[1]) : null;
    }
}
