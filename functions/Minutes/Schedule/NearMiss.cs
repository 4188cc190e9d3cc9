namespace Minutes.Schedule;

/// <summary>Finds the word that was probably meant.</summary>
internal static class NearMiss
{
    // Longer words are no slip of the hand, and need no comparing.
    private const int LongestWord = 20;

    /// <summary>The nearest known word: at most one slip away for short words, two for those of more than four letters; null where none is near.</summary>
    public static string? Of(string word, IEnumerable<string> known) =>
        word.Length > LongestWord ? null : known
            .Select(candidate => (candidate, slips: Slips(word.ToLowerInvariant(), candidate.ToLowerInvariant())))
            .Where(found => found.slips <= (word.Length > 4 ? 2 : 1))
            .OrderBy(found => found.slips)
            .Select(found => found.candidate)
            .FirstOrDefault();

    // Levenshtein's distance, one row of the table at a time.
    private static int Slips(string word, string other)
    {
        var row = Enumerable.Range(0, other.Length + 1).ToArray();
        for (var i = 1; i <= word.Length; i++)
        {
            var diagonal = row[0]++;
            for (var j = 1; j <= other.Length; j++)
            {
                var replaced = diagonal + (word[i - 1] == other[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(replaced, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[^1];
    }
}
