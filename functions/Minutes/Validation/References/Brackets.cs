using System.Text.RegularExpressions;

namespace Minutes.Validation.References;

/// <summary>
/// Counts the brackets that are open at a place: <c>(see [a](b)</c> has one in front of the link, so that a parenthesis behind it is not
/// too many.
/// </summary>
internal static class Brackets
{
    /// <summary>A paragraph is not looked through further than this.</summary>
    private const int Farthest = 1000;

    internal static bool IsRoundOpen(string prose, int index) => RoundDepth(prose, index) > 0;

    internal static bool IsRoundOpen(string prose, Match match) => IsRoundOpen(prose, match.Index);

    internal static bool IsSquareOpen(string prose, int index) => Depth(prose, index, '[', ']') > 0;

    internal static bool IsSquareOpen(string prose, Match match) => IsSquareOpen(prose, match.Index);

    /// <summary>How many parentheses are open in the paragraph in front of an index.</summary>
    internal static int RoundDepth(string prose, int index) => Depth(prose, index, '(', ')');

    private static int Depth(string prose, int index, char open, char close)
    {
        var depth = 0;
        foreach (var sign in ParagraphBefore(prose, index))
        {
            if (sign == open) depth++;
            else if (sign == close && depth > 0) depth--;
        }

        return depth;
    }

    /// <summary>What stands in the same paragraph or list item in front of an index.</summary>
    private static ReadOnlySpan<char> ParagraphBefore(string prose, int index)
    {
        var before = prose.AsSpan(Math.Max(0, index - Farthest), Math.Min(index, Farthest));
        for (var end = before.Length; ;)
        {
            var lineEnd = before[..end].LastIndexOf('\n');
            var line = before[(lineEnd + 1)..end];
            if (line.IsWhiteSpace() && end < before.Length) return before[end..];
            if (lineEnd < 0 || BeginsBlock(line.TrimStart())) return before[(lineEnd + 1)..];
            end = lineEnd;
        }
    }

    private static bool BeginsBlock(ReadOnlySpan<char> line) => line is ['*' or '-' or '+' or '#', ' ' or '\t' or '#', ..];
}
