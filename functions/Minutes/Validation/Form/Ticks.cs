using Minutes.Text;

namespace Minutes.Validation.Form;

/// <summary>Backticks, as they open and close code inside a paragraph: a run of them is closed by the next run of the same length.</summary>
internal static class Ticks
{
    /// <summary>A paragraph with more of them is a listing.</summary>
    private const int MostRuns = 60;

    /// <summary>The first run that nothing closes; null where all are closed.</summary>
    internal static TextSpan? LonelyIn(string text, TextSpan paragraph)
    {
        if (text.AsSpan(paragraph.Start, paragraph.Length).IndexOf('`') < 0) return null;
        var runs = RunsIn(text, paragraph);
        for (var index = 0; index < runs.Count; index++)
        {
            var closing = runs.FindIndex(index + 1, run => run.Length == runs[index].Length);
            if (closing >= 0) index = closing;
            else if (IsMeant(text, runs[index])) return runs[index];
        }

        return null;
    }

    private static List<TextSpan> RunsIn(string text, TextSpan paragraph)
    {
        var runs = new List<TextSpan>();
        for (var from = paragraph.Start; from < paragraph.End;)
        {
            var leap = text.AsSpan(from, paragraph.End - from).IndexOf('`');
            if (leap < 0) break;
            var start = from + leap;
            var length = text.AsSpan(start, paragraph.End - start).IndexOfAnyExcept('`');
            from = length < 0 ? paragraph.End : start + length;
            if (start == 0 || text[start - 1] != '\\') runs.Add(TextSpan.Between(start, from));
            if (runs.Count > MostRuns) return [];
        }

        return runs;
    }

    /// <summary>A fence is told elsewhere; between letters, before a number or behind one it is an apostrophe or an accent.</summary>
    private static bool IsMeant(string text, TextSpan run)
    {
        if (run.Length > 2) return false;
        var (before, after) = (At(text, run.Start - 1), At(text, run.End));
        var opens = !char.IsLetterOrDigit(before) && !char.IsWhiteSpace(after) && after != '`';
        var closes = !char.IsWhiteSpace(before) && !char.IsLetterOrDigit(after);
        return (opens || closes) && !char.IsDigit(before) && before is not '\'' and not '´' && after is not '\'' and not '´';
    }

    private static char At(string text, int index) => index >= 0 && index < text.Length ? text[index] : ' ';
}
