namespace SimulatedGitHub.Repositories;

/// <summary>A name of a commit in a repository.</summary>
public sealed record Ref(Repository Repository, string FullName)
{
    public string Id => $"REF_{Convert.ToHexStringLower(System.Text.Encoding.UTF8.GetBytes($"{Repository.Id} {FullName}"))}";

    public string Oid => Repository.OidOf(FullName) ?? throw new InvalidOperationException($"{FullName} is gone.");

    /// <summary>"refs/heads/" of a branch, "refs/tags/" of a tag, and the first two parts of any other.</summary>
    public string Prefix => FullName[..(FullName.IndexOf('/', "refs/".Length) + 1)];

    public string Name => FullName[Prefix.Length..];

    public bool IsBranch => Prefix == "refs/heads/";

    public Commit Target => new(Repository, Repository.Objects.Commit(Oid)!);

    internal static Ref? Of(Forge forge, string id)
    {
        var parts = System.Text.Encoding.UTF8.GetString(Convert.FromHexString(id["REF_".Length..])).Split(' ');
        var found = forge.Node(parts[0]) is Repository repository ? new Ref(repository, parts[1]) : null;
        return found?.Repository.OidOf(found.FullName) is null ? null : found;
    }
}
