using SimulatedGitHub.Git;

namespace SimulatedGitHub.Repositories;

/// <summary>A folder as seen in a repository; its path is known where the way to it was.</summary>
public sealed record Tree(Repository Repository, GitTree Object, string? Path = "") : GitObject(Repository, Object.Oid, "T")
{
    public IEnumerable<TreeEntry> Entries =>
        Object.Entries.Select(entry => new TreeEntry(Repository, entry, Path is null ? null : Path.Length == 0 ? entry.Name : $"{Path}/{entry.Name}"));

    /// <summary>The entry at a path below this folder.</summary>
    public TreeEntry? Find(string path)
    {
        var parts = path.Split('/', 2);
        var entry = Entries.FirstOrDefault(entry => entry.Name == parts[0]);
        return parts.Length == 1 ? entry : (entry?.Object as Tree)?.Find(parts[1]);
    }
}
