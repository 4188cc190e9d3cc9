using System.Collections.Immutable;
using Minutes.Documents;

namespace Minutes.Series;

/// <summary>What a text is made of, line by line, so that it can be compared with many others. Titles and blank lines are left out.</summary>
internal sealed class TextFingerprint
{
    private readonly ImmutableArray<int> _lines;

    private TextFingerprint(ImmutableArray<int> lines, long text) => (_lines, Text) = (lines, text);

    /// <summary>In order. Most texts differ so much in length that they are told apart without it.</summary>
    private ImmutableArray<int> Sorted => field.IsDefault ? field = _lines.Sort() : field;

    /// <summary>The number of lines.</summary>
    internal int Count => _lines.Length;

    /// <summary>The same for texts of the same lines in the same order.</summary>
    internal long Text { get; }

    internal static TextFingerprint Of(MinutesDocument document) => document.Once(Read);

    /// <summary>The share of the longer text's lines that stand in both; 0 where it is less than asked for.</summary>
    internal double LikenessTo(TextFingerprint other, double atLeast)
    {
        int shorter = Math.Min(Count, other.Count), longer = Math.Max(Count, other.Count);
        if (longer == 0 || shorter < atLeast * longer) return 0;
        var (own, others) = (Sorted, other.Sorted);
        int shared = 0, left = 0, right = 0;
        var mostMissed = longer - (atLeast * longer) + 0.5;
        while (left < Count && right < other.Count)
        {
            // Most texts are told apart by their first lines; the half is for what is lost in rounding.
            if ((Count == longer ? left : right) - shared > mostMissed) return 0;
            var order = own[left].CompareTo(others[right]);
            if (order == 0) shared++;
            if (order <= 0) left++;
            if (order >= 0) right++;
        }

        var likeness = (double)shared / longer;
        return likeness < atLeast ? 0 : likeness;
    }

    private static TextFingerprint Read(MinutesDocument document)
    {
        var lines = new List<int>(document.Lines.Length);
        var (text, title) = (0L, 0);
        foreach (var line in document.Lines)
        {
            while (title < document.Titles.Length && document.Titles[title].Line < line.Index) title++;
            var isTitle = title < document.Titles.Length && document.Titles[title].Line == line.Index;
            if (line.Kind is LineKind.Blank || isTitle) continue;
            lines.Add(string.GetHashCode(document.Source.Slice(line.Span).TrimEnd()));
            text = (text * 1_000_003) + lines[^1];
        }

        return new([.. lines], text);
    }
}
