namespace SimulatedGitHub.Git;

/// <summary>Which files differ between two commits, renamed ones found as git does: by at least half of the lines in common.</summary>
public static class TreeComparison
{
    public static IReadOnlyList<FileChange> Compare(ObjectStore objects, string? before, string after)
    {
        var (removed, added, modified) = (new Dictionary<string, string>(), new Dictionary<string, string>(), new List<FileChange>());
        Walk(objects, before is null ? null : objects.Commit(before)!.Tree, objects.Commit(after)!.Tree, "", (path, old, young) =>
        {
            if (old is not null && young is not null)
                modified.Add(new(path, ChangeKind.Modified, old.Oid, young.Oid));
            else if (old is not null)
                removed.Add(path, old.Oid);
            else
                added.Add(path, young!.Oid);
        });
        var changes = added.Select(file => Added(objects, removed, file.Key, file.Value)).Concat(modified).ToList();
        changes.AddRange(removed.Select(file => new FileChange(file.Key, ChangeKind.Deleted, file.Value, null)));
        return [.. changes.OrderBy(change => change.Path, Utf8Order.Comparer)];
    }

    // What is the same on both sides is not looked into.
    private static void Walk(ObjectStore objects, string? before, string? after, string folder, Action<string, GitTreeEntry?, GitTreeEntry?> differs)
    {
        var old = before is null ? [] : objects.Tree(before)!.Entries.ToDictionary(entry => entry.Name);
        var young = after is null ? [] : objects.Tree(after)!.Entries.ToDictionary(entry => entry.Name);
        foreach (var name in old.Keys.Union(young.Keys))
        {
            var (was, now) = (old.GetValueOrDefault(name), young.GetValueOrDefault(name));
            if (was == now)
                continue;
            if (was is { IsTree: true } || now is { IsTree: true })
                Walk(objects, was is { IsTree: true } ? was.Oid : null, now is { IsTree: true } ? now.Oid : null, $"{folder}{name}/", differs);
            var (oldFile, youngFile) = (was is { IsTree: false } ? was : null, now is { IsTree: false } ? now : null);
            if (oldFile is not null || youngFile is not null)
                differs(folder + name, oldFile, youngFile);
        }
    }

    private static FileChange Added(ObjectStore objects, Dictionary<string, string> removed, string path, string oid)
    {
        var likest = removed.Select(file => (Path: file.Key, Oid: file.Value, Share: Likeness(objects, file.Value, oid)))
            .Where(file => file.Share >= 0.5).OrderByDescending(file => file.Share).FirstOrDefault();
        if (likest.Path is null)
            return new(path, ChangeKind.Added, null, oid);
        removed.Remove(likest.Path);
        return new(path, ChangeKind.Renamed, likest.Oid, oid, likest.Path);
    }

    private static double Likeness(ObjectStore objects, string one, string other)
    {
        if (one == other)
            return 1;
        var (old, young) = (LineDiff.Lines(objects.Blob(one)), LineDiff.Lines(objects.Blob(other)));
        var counts = young.CountBy(line => line).ToDictionary();
        var common = old.CountBy(line => line).Sum(line => Math.Min(line.Value, counts.GetValueOrDefault(line.Key)));
        return (double)common / Math.Max(1, Math.Max(old.Count, young.Count));
    }
}
