namespace Minutes.Text;

/// <summary>Finds the word that a person meant.</summary>
public static class Nearest
{
    private const int LongestWord = 64;

    /// <summary>
    /// The known word with the fewest slips; null where none is near. Case, dashes, underscores and blanks are no slips.
    /// </summary>
    public static string? To(string text, IEnumerable<string> known)
    {
        var written = Plain(text);
        if (written.Length > LongestWord) return null;

        var most = Math.Clamp(written.Length / 3, 1, 3);
        return known
            .Select(word => (Word: word, Slips: Slips(written, Plain(word), most)))
            .Where(candidate => candidate.Slips <= most)
            .OrderBy(candidate => candidate.Slips)
            .Select(candidate => candidate.Word)
            .FirstOrDefault();
    }

    /// <summary>The known word that differs only by case, dashes, underscores and blanks; null where there is none.</summary>
    public static string? SameAs(string text, IEnumerable<string> known) => known.FirstOrDefault(word => Plain(word) == Plain(text));

    private static string Plain(string text) => string.Concat(text.Where(letter => letter is not ('-' or '_' or ' '))).ToLowerInvariant();

    /// <summary>
    /// The Damerau-Levenshtein distance (optimal string alignment): letters left out, added, replaced, or swapped with the next.
    /// Above <paramref name="most"/> any greater number is given.
    /// </summary>
    private static int Slips(string written, string meant, int most)
    {
        if (Math.Abs(written.Length - meant.Length) > most) return int.MaxValue;

        var beforeLast = new int[meant.Length + 1];
        var last = Enumerable.Range(0, meant.Length + 1).ToArray();
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

            if (row.Min() > most) return int.MaxValue;
            (beforeLast, last) = (last, row);
        }

        return last[^1];
    }
}
