namespace Minutes.Validation.References;

/// <summary>Tells whether a bracket is open at a place: <c>(see [a](b)</c> has one in front of the link, so that a parenthesis behind it is not too many.</summary>
internal static class Brackets
{
    /// <summary>A paragraph is not looked through further than this.</summary>
    private const int Farthest = 1000;

    internal static bool IsRoundOpen(string prose, int index) => IsOpen(prose, index, '(', ')');

    internal static bool IsSquareOpen(string prose, int index) => IsOpen(prose, index, '[', ']');

    private static bool IsOpen(string prose, int index, char open, char close)
    {
        var depth = 0;
        var paragraph = ParagraphBefore(prose, index);
        for (var at = paragraph.Length - 1; at >= 0; at--)
        {
            if (paragraph[at] == close) depth++;
            if (paragraph[at] == open && --depth < 0) return true;
        }

        return false;
    }

    private static ReadOnlySpan<char> ParagraphBefore(string prose, int index)
    {
        var before = prose.AsSpan(Math.Max(0, index - Farthest), Math.Min(index, Farthest));
        var blankLine = Math.Max(before.LastIndexOf("\n\n", StringComparison.Ordinal), before.LastIndexOf("\n\r\n", StringComparison.Ordinal));
        return before[(blankLine + 1)..];
    }
}
