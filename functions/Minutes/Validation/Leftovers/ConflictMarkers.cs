using System.Collections.Immutable;
using Minutes.Documents;

namespace Minutes.Validation.Leftovers;

/// <summary>Finds what git writes into a file where two changes collide.</summary>
internal static class ConflictMarkers
{
    /// <summary>git writes seven signs, and a blank before the name of a side.</summary>
    private const int MarkerLength = 7;

    /// <summary>The conflicts, each by the lines of its markers; a marker that stands alone is one of a single line.</summary>
    /// <param name="document">The minutes.</param>
    /// <param name="fenced">Lines of code: a conflict there may be shown on purpose.</param>
    internal static IEnumerable<ImmutableArray<int>> In(MinutesDocument document, HashSet<int> fenced)
    {
        var (open, isDivided) = (new List<int>(), false);
        foreach (var line in document.Lines)
        {
            if (line.Span.Length < MarkerLength || !IsMarker(TextOf(document, line))) continue;
            var sign = fenced.Contains(line.Index) ? '\0' : SignOf(TextOf(document, line), open.Count > 0, IsUnderline(document, line.Index));
            if (sign == '\0' || (sign == '=' && isDivided)) continue;
            if (sign == '<' && open.Count > 0) yield return Closed();
            open.Add(line.Index);
            isDivided |= sign == '=';
            if (sign == '>') yield return Closed();
        }

        if (open.Count > 0) yield return Closed();

        ImmutableArray<int> Closed()
        {
            ImmutableArray<int> conflict = [.. open];
            open.Clear();
            isDivided = false;
            return conflict;
        }
    }

    /// <summary>The line, without the bullet that somebody put before the marker when the list was mended by hand.</summary>
    private static ReadOnlySpan<char> TextOf(MinutesDocument document, MinutesLine line) =>
        line.Kind is LineKind.Item && document.Source.Slice(line.Content) is var content && (content.StartsWith("<<<<<<< ") || content.StartsWith(">>>>>>> "))
            ? content
            : document.Source.Slice(line.Span).Trim();

    /// <summary>Whether a line may underline a heading: a text stands above it that is no item and no heading of its own.</summary>
    private static bool IsUnderline(MinutesDocument document, int line) =>
        line > 0 && document.Lines[line - 1] is { Span: var above } && document.Source.Slice(above).TrimStart() is not ([] or ['#', ..] or ['*' or '-' or '+', ' ', ..] or ['|', ..]);

    private static bool IsMarker(ReadOnlySpan<char> line) =>
        line.Length >= MarkerLength && line[0] is '<' or '>' or '|' or '=' && !line[..MarkerLength].ContainsAnyExcept(line[0]);

    /// <summary>
    /// Which marker a line is. Seven <c>=</c> underline a heading, too, and seven <c>|</c> are an empty row of a table: outside of a
    /// conflict they are none, unless they underline nothing, or the name of a commit stands behind them.
    /// </summary>
    private static char SignOf(ReadOnlySpan<char> line, bool isInConflict, bool isUnderline)
    {
        var sign = line[0];
        var rest = line[MarkerLength..];
        return sign switch
        {
            '=' => (isInConflict || !isUnderline) && rest.IsEmpty ? sign : '\0',
            '|' => (isInConflict && rest is []) || (rest is [' ', not ' ', ..] && !rest.Contains('|')) ? sign : '\0',
            _ => rest is [] or [' ', ..] ? sign : '\0',
        };
    }
}
