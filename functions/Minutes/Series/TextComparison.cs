using Minutes.Documents;

namespace Minutes.Series;

/// <summary>Compares minutes as texts, without titles and blank lines.</summary>
internal static class TextComparison
{
    /// <summary>Consecutive real minutes share a third of their lines; those that share this much are one text in two files.</summary>
    private const double NearlyAll = 0.95;

    /// <summary>Below this many lines, two cancelled or empty meetings look alike without being copies.</summary>
    private const int FewestLines = 8;

    /// <summary>All lines but titles and blank ones; empty where there are too few to compare.</summary>
    internal static string BodyOf(SeriesMinutes minutes)
    {
        var lines = Body(minutes.Document).ToList();
        return lines.Count < FewestLines ? "" : string.Join('\n', lines);
    }

    internal static bool AreNearlySame(SeriesMinutes one, SeriesMinutes other)
    {
        var lines = Body(one.Document).CountBy(line => line).ToDictionary();
        int count = lines.Values.Sum(), otherCount = 0, shared = 0;
        foreach (var line in Body(other.Document))
        {
            otherCount++;
            if (!lines.TryGetValue(line, out var left) || left == 0) continue;
            lines[line] = left - 1;
            shared++;
        }

        return Math.Min(count, otherCount) >= FewestLines && shared >= NearlyAll * Math.Max(count, otherCount);
    }

    internal static IEnumerable<string> Body(MinutesDocument document)
    {
        var titles = document.Titles.Select(title => title.Line).ToHashSet();
        return document.Lines
            .Where(line => line.Kind is not LineKind.Blank && !titles.Contains(line.Index))
            .Select(line => document.TextOf(line.Span).TrimEnd());
    }
}
