namespace SimulatedGitHub.Git;

/// <summary>What differs between the lines of two blobs.</summary>
public sealed class LineDiff
{
    private const int Context = 3;

    private readonly List<DiffLine> _lines = [];

    public LineDiff(GitBlob? before, GitBlob? after)
    {
        var (old, young) = (Lines(before), Lines(after));
        var (i, j) = (0, 0);
        foreach (var (a, b) in Common(old, young).Append((old.Count, young.Count)))
        {
            while (i < a)
                _lines.Add(new('-', old[i], ++i, null));
            while (j < b)
                _lines.Add(new('+', young[j], null, ++j));
            if (a < old.Count)
                _lines.Add(new(' ', old[a], ++i, ++j));
        }
    }

    public int Additions => _lines.Count(line => line.Sign == '+');

    public int Deletions => _lines.Count(line => line.Sign == '-');

    /// <summary>The lines that a diff shows: the changed ones and three around them, those that touch together.</summary>
    public IReadOnlyList<IReadOnlyList<DiffLine>> Hunks => [.. Cut()];

    public string Patch => string.Join('\n', Cut().Select(Written));

    public static IReadOnlyList<string> Lines(GitBlob? blob)
    {
        var text = blob is null || blob.IsBinary ? "" : blob.TryText()!;
        var lines = text.Split('\n');
        return lines[^1].Length == 0 ? lines[..^1] : lines;
    }

    private IEnumerable<List<DiffLine>> Cut()
    {
        var near = Enumerable.Range(0, _lines.Count).Where(i => Near(i)).ToList();
        var hunk = new List<DiffLine>();
        foreach (var (i, index) in near.Select((line, index) => (line, index)))
        {
            if (index > 0 && near[index - 1] != i - 1)
            {
                yield return hunk;
                hunk = [];
            }

            hunk.Add(_lines[i]);
        }

        if (hunk.Count > 0)
            yield return hunk;
    }

    private bool Near(int line) =>
        Enumerable.Range(line - Context, (2 * Context) + 1).Any(i => i >= 0 && i < _lines.Count && _lines[i].Sign != ' ');

    private static string Written(List<DiffLine> hunk)
    {
        var (old, young) = (hunk.Where(line => line.Old is not null).ToList(), hunk.Where(line => line.Young is not null).ToList());
        var head = $"@@ -{old.FirstOrDefault()?.Old ?? 0},{old.Count} +{young.FirstOrDefault()?.Young ?? 0},{young.Count} @@";
        return string.Join('\n', hunk.Select(line => line.Sign + line.Text).Prepend(head));
    }

    // The longest common subsequence, after what is the same at both ends.
    private static List<(int Old, int Young)> Common(IReadOnlyList<string> old, IReadOnlyList<string> young)
    {
        var start = 0;
        while (start < old.Count && start < young.Count && old[start] == young[start])
            start++;
        var end = 0;
        while (end < old.Count - start && end < young.Count - start && old[^(end + 1)] == young[^(end + 1)])
            end++;
        return
        [
            .. Enumerable.Range(0, start).Select(i => (i, i)),
            .. Middle(old, young, start, old.Count - end, young.Count - end),
            .. Enumerable.Range(0, end).Select(i => (old.Count - end + i, young.Count - end + i)),
        ];
    }

    private static IEnumerable<(int Old, int Young)> Middle(IReadOnlyList<string> old, IReadOnlyList<string> young, int start, int oldEnd, int youngEnd)
    {
        var length = new int[oldEnd - start + 1, youngEnd - start + 1];
        for (var a = oldEnd - start - 1; a >= 0; a--)
        {
            for (var b = youngEnd - start - 1; b >= 0; b--)
            {
                length[a, b] = old[start + a] == young[start + b]
                    ? length[a + 1, b + 1] + 1
                    : Math.Max(length[a + 1, b], length[a, b + 1]);
            }
        }

        var (i, j) = (0, 0);
        while (i < oldEnd - start && j < youngEnd - start)
        {
            if (old[start + i] == young[start + j])
                yield return (start + i++, start + j++);
            else if (length[i + 1, j] >= length[i, j + 1])
                i++;
            else
                j++;
        }
    }
}
