using Minutes.Text;

namespace Minutes.Validation.Form;

/// <summary>Pairs of stars, as they open and close bold text inside a paragraph.</summary>
internal static class Stars
{
    /// <summary>The first pair that closes nothing and that nothing closes; null where all have a partner.</summary>
    /// <param name="text">The text.</param>
    /// <param name="prose">The same with code blanked out: stars in code are none.</param>
    /// <param name="paragraph">Where the paragraph stands.</param>
    internal static TextSpan? LonelyIn(string text, string prose, TextSpan paragraph)
    {
        if (prose.AsSpan(paragraph.Start, paragraph.Length).IndexOf("**", StringComparison.Ordinal) < 0) return null;
        var open = new Stack<TextSpan>();
        for (var from = paragraph.Start; from < paragraph.End;)
        {
            var leap = prose.AsSpan(from, paragraph.End - from).IndexOf("**", StringComparison.Ordinal);
            if (leap < 0) break;
            var start = from + leap;
            var length = prose.AsSpan(start, paragraph.End - start).IndexOfAnyExcept('*');
            from = length < 0 ? paragraph.End : start + length;
            var run = TextSpan.Between(start, from);
            // What stands at the start of a line and before a blank is a pad's marker, and longer runs are decoration.
            if (run.Length > 3) return null;
            var (before, after) = (At(text, start - 1, paragraph), At(text, from, paragraph));
            if (IsNoMark(before, after)) continue;
            if (open.Count > 0 && !char.IsWhiteSpace(before)) open.Pop();
            else if (!char.IsWhiteSpace(after)) open.Push(run);
            else if (!char.IsWhiteSpace(before)) return run;
        }

        return open.TryPeek(out var lonely) ? lonely : null;
    }

    /// <summary>Whether it is a pattern of paths, a power, an argument of a program, or escaped.</summary>
    private static bool IsNoMark(char before, char after) =>
        before is '/' or '\\' or '(' || after is '/' or '.' or '*' || (char.IsDigit(before) && char.IsDigit(after));

    private static char At(string text, int index, TextSpan paragraph) => index >= paragraph.Start && index < paragraph.End ? text[index] : ' ';
}
