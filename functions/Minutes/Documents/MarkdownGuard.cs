using Minutes.Text;

namespace Minutes.Documents;

/// <summary>
/// Refuses, in one pass over the lines, what the Markdown parser could not read in reasonable time and memory: it keeps an object or
/// two for each line, it throws beyond 128 containers inside one another, and for each line it visits every pair of open containers.
/// </summary>
internal static class MarkdownGuard
{
    /// <summary>The most lines that are read: 10 MB of minutes with lines of the usual length. The longest of 373 real minutes has 472.</summary>
    internal const int MaximumLines = 250_000;

    /// <summary>The deepest nesting of lists and quotes that is read. The deepest of 373 real minutes is 9.</summary>
    internal const int MaximumDepth = 24;

    /// <summary>The first line that is too many or nests too deep, or null.</summary>
    internal static Problem? Check(SourceText source)
    {
        if (source.Lines.Length > MaximumLines)
            return new(source.Path, new(MaximumLines + 1, 1), $"the file has more than {MaximumLines} lines", "split it");

        var (depth, isAfterBlank) = (0, true);
        for (var index = 0; index < source.Lines.Length; index++)
        {
            var line = source.Slice(source.Lines[index]);
            var (columns, markers, end) = Measure(line);
            // Each list that goes on takes two columns or more, each quote a marker; but below a text the line can be its continuation.
            if (markers > 0) depth = Math.Max(isAfterBlank ? 0 : depth, Math.Min(depth, columns / 2) + markers);
            if (depth > MaximumDepth)
                return new(source.Path, new(index + 1, end + 1), $"lists and quotes are nested more than {MaximumDepth} deep here", "flatten them");
            isAfterBlank = end == line.Length && markers == 0;
        }

        return null;
    }

    /// <summary>How many list and quote markers a line begins with, the columns of white space before its first list marker, and where all that ends.</summary>
    private static (int Columns, int Markers, int End) Measure(ReadOnlySpan<char> line)
    {
        int columns = 0, markers = 0, position = 0;
        for (var isNewItem = false; position < line.Length;)
        {
            var rest = line[position..];
            var isBlank = rest[0] is ' ' or '\t';
            var length = isBlank || rest[0] == '>' ? 1 : IsRule(rest) ? 0 : LineText.MarkerLength(rest);
            if (length == 0) break;
            if (!isBlank) markers++;
            else if (!isNewItem) columns += rest[0] == '\t' ? 4 : 1;
            isNewItem |= !isBlank && rest[0] != '>';
            position += length;
        }

        return (columns, markers, position);
    }

    /// <summary>Whether nothing but three or more equal signs follows: <c>- - -</c> is a line across the page, no list.</summary>
    private static bool IsRule(ReadOnlySpan<char> rest) =>
        rest[0] is '-' or '*' && !rest.ContainsAnyExcept(rest[0], ' ', '\t') && rest.Count(rest[0]) >= 3;
}
