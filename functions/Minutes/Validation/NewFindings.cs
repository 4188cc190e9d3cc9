using System.Collections.Immutable;
using Minutes.Text;

namespace Minutes.Validation;

/// <summary>Tells what a change brings from what was there before it.</summary>
public static class NewFindings
{
    /// <summary>The findings that the earlier text does not have on a line of the same words. A defect that stood twice and stands three times is new once.</summary>
    /// <param name="findings">What was found now.</param>
    /// <param name="source">The text now.</param>
    /// <param name="before">What was found before.</param>
    /// <param name="beforeSource">The text before.</param>
    public static ImmutableArray<Finding> Since(
        ImmutableArray<Finding> findings, SourceText source, ImmutableArray<Finding> before, SourceText beforeSource)
    {
        var lines = new Dictionary<string, int>();
        var (keyOf, keyBefore) = (Keys(source, lines), Keys(beforeSource, lines));
        var known = before.SelectMany(finding => finding.Places.Select(place => keyBefore(finding, place))).CountBy(key => key).ToDictionary();
        return [.. findings.Select(New).OfType<Finding>()];

        Finding? New(Finding finding)
        {
            ImmutableArray<TextSpan> places = [.. finding.Places.Where(place => !IsKnown(keyOf(finding, place)))];
            return places is [var first, .. var rest] ? finding with { Span = first, AlsoAt = [.. rest] } : null;
        }

        bool IsKnown((string Rule, int Line) key)
        {
            if (!known.TryGetValue(key, out var left) || left == 0) return false;
            known[key] = left - 1;
            return true;
        }
    }

    /// <summary>What makes two findings the same: the rule, and a number that lines of the same words share. Each line is read once, however much was found on it.</summary>
    private static Func<Finding, TextSpan, (string Rule, int Line)> Keys(SourceText source, Dictionary<string, int> lines)
    {
        var numbers = new Dictionary<int, int>();
        return (finding, place) => (finding.Rule.Id, NumberOf(source.LineIndexAt(place.Start)));

        int NumberOf(int index)
        {
            if (numbers.TryGetValue(index, out var number)) return number;
            var text = source.Lines.IsEmpty ? "" : source.Slice(source.Lines[index]).Trim().ToString();
            lines.TryAdd(text, lines.Count);
            return numbers[index] = lines[text];
        }
    }
}
