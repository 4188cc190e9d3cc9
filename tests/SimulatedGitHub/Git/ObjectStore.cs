namespace SimulatedGitHub.Git;

/// <summary>The objects of a repository and of all its forks: they share one store, as on GitHub.</summary>
public sealed class ObjectStore
{
    private readonly Dictionary<string, GitBlob> _blobs = [];
    private readonly Dictionary<string, GitTree> _trees = [];
    private readonly Dictionary<string, GitCommit> _commits = [];
    private readonly Dictionary<string, int> _ages = [];

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

    /// <summary>All files of a commit by their paths, in git's order.</summary>
    public IEnumerable<(string Path, GitTreeEntry Entry)> FilesOf(GitCommit commit) => Files(commit.Tree, "");

    /// <summary>What stands at a path of a commit.</summary>
    public GitTreeEntry? Find(GitCommit commit, string path)
    {
        GitTreeEntry? found = new(GitTreeEntry.Tree, "", commit.Tree);
        foreach (var name in path.Split('/'))
            found = found is { IsTree: true } ? _trees[found.Oid].Entries.FirstOrDefault(entry => entry.Name == name) : null;
        return found;
    }

    /// <summary>Stores a tree that differs in some files, and the trees below it; a blob that is null is a file deleted.</summary>
    public string Change(string? tree, IEnumerable<KeyValuePair<string, GitBlob?>> files) =>
        Put(GitTree.Of(Changed(tree is null ? [] : _trees[tree].Entries, files))).Oid;

    internal IEnumerable<(string Path, GitTreeEntry Entry)> Files(string tree, string folder) =>
        _trees[tree].Entries.SelectMany(entry => entry.IsTree ? Files(entry.Oid, $"{folder}{entry.Name}/") : [($"{folder}{entry.Name}", entry)]);

    private IEnumerable<GitTreeEntry> Changed(IEnumerable<GitTreeEntry> before, IEnumerable<KeyValuePair<string, GitBlob?>> files)
    {
        var entries = before.ToDictionary(entry => entry.Name);
        foreach (var named in files.GroupBy(file => file.Key.Split('/')[0], StringComparer.Ordinal))
        {
            var was = entries.GetValueOrDefault(named.Key);
            foreach (var file in named.Where(file => file.Key == named.Key))
                entries.Remove(named.Key);
            foreach (var blob in named.Where(file => file.Key == named.Key).Select(file => file.Value).OfType<GitBlob>())
                entries[named.Key] = new(was is { IsBlob: true } ? was.Mode : GitTreeEntry.File, named.Key, Put(blob).Oid);
            if (named.Any(file => file.Key != named.Key))
                Below(entries, named.Key, was, named.Where(file => file.Key != named.Key));
        }

        return entries.Values;
    }

    // Git has no empty folders, and a name is a file or a folder.
    private void Below(Dictionary<string, GitTreeEntry> entries, string name, GitTreeEntry? was, IEnumerable<KeyValuePair<string, GitBlob?>> files)
    {
        var tree = Change(was is { IsTree: true } ? was.Oid : null, files.Select(file => KeyValuePair.Create(file.Key[(name.Length + 1)..], file.Value)));
        if (!_trees[tree].Entries.IsEmpty)
            entries[name] = new(GitTreeEntry.Tree, name, tree);
        else if (was is { IsTree: true })
            entries.Remove(name);
    }
}
