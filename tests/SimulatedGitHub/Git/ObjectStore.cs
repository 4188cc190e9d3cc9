using System.Collections.Immutable;

namespace SimulatedGitHub.Git;

/// <summary>The objects of a repository and of all its forks: they share one store, as on GitHub.</summary>
public sealed class ObjectStore
{
    private readonly Dictionary<string, GitBlob> _blobs = [];
    private readonly Dictionary<string, GitTree> _trees = [];
    private readonly Dictionary<string, GitCommit> _commits = [];
    private readonly Dictionary<string, int> _ages = [];
    private readonly Dictionary<string, ImmutableSortedDictionary<string, GitFile>> _files = [];

    public GitBlob Put(GitBlob blob) => _blobs[blob.Oid] = blob;

    public GitTree Put(GitTree tree) => _trees[tree.Oid] = tree;

    public GitCommit Put(GitCommit commit)
    {
        _ages.TryAdd(commit.Oid, _ages.Count);
        return _commits[commit.Oid] = commit;
    }

    public GitBlob? Blob(string oid) => _blobs.GetValueOrDefault(oid);

    public GitTree? Tree(string oid) => _trees.GetValueOrDefault(oid);

    public GitCommit? Commit(string oid) => _commits.GetValueOrDefault(oid);

    /// <summary>A number that grows from parents to children, which dates do not where a clock stands still.</summary>
    public int Age(string commit) => _ages[commit];

    public bool Has(string oid) => _blobs.ContainsKey(oid) || _trees.ContainsKey(oid) || _commits.ContainsKey(oid);

    /// <summary>The full names that begin so.</summary>
    public IEnumerable<string> Expand(string prefix) =>
        _commits.Keys.Concat(_trees.Keys).Concat(_blobs.Keys).Where(oid => oid.StartsWith(prefix, StringComparison.Ordinal));

    public ImmutableSortedDictionary<string, GitFile> FilesOf(GitCommit commit) => Files(commit.Tree);

    /// <summary>All files below a tree by their paths.</summary>
    public ImmutableSortedDictionary<string, GitFile> Files(string tree)
    {
        if (_files.TryGetValue(tree, out var known))
            return known;
        var files = ImmutableSortedDictionary.CreateBuilder<string, GitFile>(Utf8Order.Comparer);
        foreach (var entry in _trees[tree].Entries)
        {
            if (!entry.IsTree)
                files[entry.Name] = new(entry.Mode, entry.Oid);
            else
                files.AddRange(Files(entry.Oid).Select(file => KeyValuePair.Create($"{entry.Name}/{file.Key}", file.Value)));
        }

        return _files[tree] = files.ToImmutable();
    }

    /// <summary>Stores folders that hold these files.</summary>
    public string PutFiles(IEnumerable<KeyValuePair<string, GitFile>> files)
    {
        var entries = new List<GitTreeEntry>();
        foreach (var name in files.GroupBy(file => file.Key.Split('/')[0], StringComparer.Ordinal))
        {
            var below = name.Where(file => file.Key != name.Key)
                .Select(file => KeyValuePair.Create(file.Key[(name.Key.Length + 1)..], file.Value)).ToList();
            entries.Add(below.Count > 0
                ? new(GitTreeEntry.Tree, name.Key, PutFiles(below))
                : new(name.Single().Value.Mode, name.Key, name.Single().Value.Oid));
        }

        return Put(GitTree.Of(entries)).Oid;
    }
}
