using System.Collections.Immutable;

namespace SimulatedGitHub.Git;

/// <summary>Which files differ between two commits, renamed ones found as git does: by at least half of the lines in common.</summary>
public static class TreeComparison
{
    public static IReadOnlyList<FileChange> Compare(ObjectStore objects, string? before, string after)
    {
        var old = before is null ? ImmutableSortedDictionary<string, GitFile>.Empty : objects.FilesOf(objects.Commit(before)!);
        var young = objects.FilesOf(objects.Commit(after)!);
        var removed = old.Where(file => !young.ContainsKey(file.Key)).ToDictionary(file => file.Key, file => file.Value.Oid);
        var changes = new List<FileChange>();
        foreach (var (path, file) in young)
        {
            if (!old.TryGetValue(path, out var was))
                changes.Add(Added(objects, removed, path, file.Oid));
            else if (was != file)
                changes.Add(new(path, ChangeKind.Modified, was.Oid, file.Oid));
        }

        changes.AddRange(removed.Select(file => new FileChange(file.Key, ChangeKind.Deleted, file.Value, null)));
        return [.. changes.OrderBy(change => change.Path, Utf8Order.Comparer)];
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
        var common = old.GroupBy(line => line).Sum(line => Math.Min(line.Count(), young.Count(other => other == line.Key)));
        return (double)common / Math.Max(1, Math.Max(old.Count, young.Count));
    }
}
