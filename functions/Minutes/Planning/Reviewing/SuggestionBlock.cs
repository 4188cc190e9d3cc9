namespace Minutes.Planning.Reviewing;

/// <summary>The block that GitHub shows as a suggested change.</summary>
internal static class SuggestionBlock
{
    /// <param name="lines">What is to stand there; empty takes the lines out.</param>
    internal static string Of(string lines)
    {
        var fence = new string('`', Math.Max(3, LongestRun(lines) + 1));
        return $"{fence}suggestion\n{lines}{(lines is [.., not '\n'] ? "\n" : "")}{fence}\n";
    }

    /// <summary>A fence must be longer than any in the text.</summary>
    private static int LongestRun(string text)
    {
        int longest = 0, run = 0;
        foreach (var character in text)
        {
            run = character == '`' ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        return longest;
    }
}
