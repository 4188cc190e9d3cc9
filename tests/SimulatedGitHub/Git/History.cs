namespace SimulatedGitHub.Git;

/// <summary>The way back from commits.</summary>
public sealed class History(ObjectStore objects)
{
    private readonly Dictionary<(string, string), string?> _bases = [];

    /// <summary>The commit and all before it, children before parents.</summary>
    public IEnumerable<GitCommit> From(string oid)
    {
        var seen = new HashSet<string> { oid };
        var waiting = new PriorityQueue<string, int>([(oid, 0)]);
        while (waiting.TryDequeue(out var next, out _))
        {
            var commit = objects.Commit(next)!;
            yield return commit;
            foreach (var parent in commit.Parents.Where(seen.Add))
                waiting.Enqueue(parent, -objects.Age(parent));
        }
    }

    public bool Contains(string tip, string oid) => tip == oid || From(tip).Any(commit => commit.Oid == oid);

    /// <summary>The newest commit that both have; none where two histories share nothing.</summary>
    public string? MergeBase(string one, string other)
    {
        if (_bases.TryGetValue((one, other), out var known))
            return known;
        var reached = From(one).Select(commit => commit.Oid).ToHashSet();
        return _bases[(one, other)] = From(other).FirstOrDefault(commit => reached.Contains(commit.Oid))?.Oid;
    }

    /// <summary>What the tip has and the base has not, oldest first.</summary>
    public IReadOnlyList<GitCommit> Between(string without, string tip)
    {
        var known = From(without).Select(commit => commit.Oid).ToHashSet();
        return [.. From(tip).Where(commit => !known.Contains(commit.Oid)).Reverse()];
    }
}
