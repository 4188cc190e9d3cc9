using Minutes.Text;

namespace Minutes.Documents;

/// <summary>The code spans of a line: a run of backticks up to the next run of the same length, as CommonMark has it.</summary>
internal static class CodeSpans
{
    /// <summary>The spans in order, backticks included; in time linear in the line's length.</summary>
    internal static IEnumerable<TextSpan> On(string text, TextSpan line)
    {
        var runs = RunsOn(text, line);
        var closing = NextRunsOfSameLength(runs);
        for (var index = 0; index < runs.Count; index++)
        {
            if (closing[index] is not (> 0 and var close)) continue;
            yield return TextSpan.Between(runs[index].Start, runs[close].End);
            index = close;
        }
    }

    private static List<TextSpan> RunsOn(string text, TextSpan line)
    {
        var runs = new List<TextSpan>();
        for (var index = line.Start; index < line.End; index++)
        {
            if (text[index] != '`') continue;
            var start = index;
            while (index < line.End && text[index] == '`') index++;
            runs.Add(TextSpan.Between(start, index));
        }

        return runs;
    }

    private static int[] NextRunsOfSameLength(List<TextSpan> runs)
    {
        var next = new int[runs.Count];
        var latest = new Dictionary<int, int>();
        for (var index = runs.Count - 1; index >= 0; index--)
        {
            next[index] = latest.GetValueOrDefault(runs[index].Length);
            latest[runs[index].Length] = index;
        }

        return next;
    }
}
