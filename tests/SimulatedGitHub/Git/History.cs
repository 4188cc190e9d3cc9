namespace SimulatedGitHub.Git;

/// <summary>The way back from commits.</summary>
public sealed class History(ObjectStore objects)
{
    [Flags]
    private enum Sides
    {
        None = 0,
        One = 1,
        Other = 2,
        Both = 3,
    }

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

    /// <summary>Whether a commit is the tip or before it.</summary>
    public bool Contains(string tip, string oid) =>
        From(tip).TakeWhile(commit => objects.Age(commit.Oid) >= objects.Age(oid)).Any(commit => commit.Oid == oid);

    /// <summary>The newest commit that both have; none where two histories share nothing.</summary>
    public string? MergeBase(string one, string other) =>
        FromBoth(one, other).Where(step => step.Sides == Sides.Both).Select(step => step.Commit.Oid).FirstOrDefault();

    /// <summary>What the tip has and the base has not, oldest first.</summary>
    public IReadOnlyList<GitCommit> Between(string without, string tip) =>
        [.. FromBoth(without, tip).Where(step => step.Sides == Sides.Other).Select(step => step.Commit).Reverse()];

    // Back from two tips, newest first, as long as something stands on one side only: each commit with the sides that have it.
    private IEnumerable<(GitCommit Commit, Sides Sides)> FromBoth(string one, string other)
    {
        var sides = new Dictionary<string, Sides>();
        var waiting = new PriorityQueue<string, int>();
        Reach(one, Sides.One);
        Reach(other, Sides.Other);
        while (waiting.TryDequeue(out var next, out _))
        {
            var commit = objects.Commit(next)!;
            yield return (commit, sides[next]);
            foreach (var parent in commit.Parents)
                Reach(parent, sides[next]);
            if (sides[next] == Sides.Both && waiting.UnorderedItems.All(item => sides[item.Element] == Sides.Both))
                yield break;
        }

        void Reach(string oid, Sides from)
        {
            if (sides.TryAdd(oid, from))
                waiting.Enqueue(oid, -objects.Age(oid));
            else
                sides[oid] |= from;
        }
    }
}
