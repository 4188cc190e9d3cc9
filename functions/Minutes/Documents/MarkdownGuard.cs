using Minutes.Text;

namespace Minutes.Documents;

/// <summary>
/// Refuses, in one pass over the lines, Markdown that the parser could not read in linear time: it throws beyond 128 containers
/// inside one another, and its cost for a line grows with the number of containers that are open.
/// </summary>
internal static class MarkdownGuard
{
    /// <summary>The deepest nesting of lists and quotes that is read. The deepest of 373 real minutes is 9.</summary>
    internal const int MaximumDepth = 48;

    /// <summary>The first line that nests too deep, or null.</summary>
    internal static Problem? Check(SourceText source)
    {
        for (var index = 0; index < source.Lines.Length; index++)
        {
            var depth = DepthOf(source.Slice(source.Lines[index]), out var column);
            if (depth > MaximumDepth)
                return new(source.Path, new(index + 1, column), $"lists and quotes are nested more than {MaximumDepth} deep here", "flatten them");
        }

        return null;
    }

    /// <summary>An upper bound of the containers that a line can open or go on with: two columns of indentation can be one, each marker is one.</summary>
    private static int DepthOf(ReadOnlySpan<char> line, out int column)
    {
        int columns = 0, markers = 0, position = 0;
        while (position < line.Length)
        {
            var rest = line[position..];
            var marker = rest[0] == '>' ? 1 : LineText.MarkerLength(rest);
            if (marker == 0 && rest[0] is not (' ' or '\t')) break;
            if (marker > 0) markers++;
            else columns += rest[0] == '\t' ? 4 : 1;
            position += Math.Max(marker, 1);
        }

        column = position + 1;
        return markers == 0 ? 0 : markers + (columns / 2);
    }
}
