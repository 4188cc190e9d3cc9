using Minutes.Text;

namespace Minutes.Documents;

/// <summary>
/// Refuses, in one pass over the lines, what could not be read in reasonable time and memory: something is kept of each line, and for each
/// line all lists and quotes that are open are asked. What is carried into comments is rendered by Markdig, which throws where 128 stand
/// inside one another.
/// </summary>
internal static class MarkdownGuard
{
    /// <summary>The most lines, and the most list items and quotes, that are read: 10 MB of usual minutes. The longest of 373 has 472 lines.</summary>
    internal const int MaximumLines = 250_000;

    /// <summary>The deepest nesting of lists and quotes that is read. The deepest of 373 real minutes is 9.</summary>
    internal const int MaximumDepth = 24;

    /// <summary>The first line that is too many or nests too deep, or null.</summary>
    internal static Problem? Check(SourceText source)
    {
        if (source.Lines.Length > MaximumLines)
            return new(source.Path, new(MaximumLines + 1, 1), $"the file has more than {MaximumLines} lines", "split it");

        var (depth, markers, isBelowBlank) = (0, 0, true);
        for (var index = 0; index < source.Lines.Length; index++)
        {
            var line = source.Slice(source.Lines[index]);
            var prefix = LinePrefix.Of(line);
            depth = DepthAfter(prefix, depth, isBelowBlank);
            markers += prefix.Markers;
            isBelowBlank = prefix.Markers == 0 && prefix.Length == line.Length;
            if (depth > MaximumDepth)
                return new(source.Path, new(index + 1, prefix.Length + 1), $"lists and quotes are nested more than {MaximumDepth} deep here", "flatten them");
            if (markers > MaximumLines)
                return new(source.Path, new(index + 1, 1), $"the file has more than {MaximumLines} list items and quotes up to here", "split it");
        }

        return null;
    }

    /// <summary>
    /// An upper bound of the lists and quotes that are open behind a line. A list goes on only in two columns or more, a quote only
    /// with its marker; but a line below text can be its continuation, whatever it begins with, and leaves open what was.
    /// </summary>
    private static int DepthAfter(LinePrefix prefix, int depth, bool isBelowBlank)
    {
        if (prefix.Markers == 0) return depth;
        var marked = prefix.Markers + Math.Min(depth, prefix.Columns / 2);
        return isBelowBlank ? marked : Math.Max(depth, marked);
    }
}
