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
        var known = before.SelectMany(finding => finding.Places.Select(place => Key(finding, place, beforeSource))).CountBy(key => key).ToDictionary();
        return [.. findings.Select(New).OfType<Finding>()];

        Finding? New(Finding finding)
        {
            ImmutableArray<TextSpan> places = [.. finding.Places.Where(place => !IsKnown(Key(finding, place, source)))];
            return places is [var first, .. var rest] ? finding with { Span = first, AlsoAt = [.. rest] } : null;
        }

        bool IsKnown((string Rule, string Line) key)
        {
            if (!known.TryGetValue(key, out var left) || left == 0) return false;
            known[key] = left - 1;
            return true;
        }
    }

    private static (string Rule, string Line) Key(Finding finding, TextSpan place, SourceText source) =>
        (finding.Rule.Id, source.Lines.IsEmpty ? "" : source.Slice(source.Lines[source.LineIndexAt(place.Start)]).Trim().ToString());
}
