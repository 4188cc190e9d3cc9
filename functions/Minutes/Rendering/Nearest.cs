namespace Minutes.Rendering;

/// <summary>Finds the name that a person meant.</summary>
internal static class Nearest
{
    private const int LongestName = 64;

    /// <summary>The known name with the fewest slips, the earlier of equals; null where a third of the letters would be wrong.</summary>
    public static string? To(string written, IEnumerable<string> known)
    {
        if (written.Length > LongestName) return null;
        var most = Math.Clamp(written.Length / 3, 1, 3);
        return known
            .Select(name => (Name: name, Slips: Math.Abs(name.Length - written.Length) > most ? int.MaxValue : Slips(written, name)))
            .Where(candidate => candidate.Slips <= most)
            .OrderBy(candidate => candidate.Slips)
            .Select(candidate => candidate.Name)
            .FirstOrDefault();
    }

    /// <summary>Letters left out, added, replaced, or swapped with the next (optimal string alignment distance).</summary>
    private static int Slips(string written, string meant)
    {
        int[] beforeLast = [], last = [.. Enumerable.Range(0, meant.Length + 1)];
        for (var i = 1; i <= written.Length; i++)
        {
            var row = new int[meant.Length + 1];
            row[0] = i;
            for (var j = 1; j <= meant.Length; j++)
            {
                var replaced = last[j - 1] + (written[i - 1] == meant[j - 1] ? 0 : 1);
                row[j] = Math.Min(replaced, Math.Min(last[j], row[j - 1]) + 1);
                if (i > 1 && j > 1 && written[i - 1] == meant[j - 2] && written[i - 2] == meant[j - 1])
                    row[j] = Math.Min(row[j], beforeLast[j - 2] + 1);
            }

            (beforeLast, last) = (last, row);
        }

        return last[^1];
    }
}
