using Minutes.Documents.Blocks;

namespace Minutes.Documents;

/// <summary>What a line begins with, before its text: blanks and the markers of lists and quotes.</summary>
/// <param name="Markers">The number of markers; not counted further than <see cref="MostMarkers"/>.</param>
/// <param name="Columns">At least the columns of white space before the first list marker; a tab counts as four.</param>
/// <param name="Length">The length of it all.</param>
internal readonly record struct LinePrefix(int Markers, int Columns, int Length)
{
    /// <summary>Where counting stops, so that a line of nothing but markers costs no more than its length.</summary>
    internal const int MostMarkers = 100;

    internal static LinePrefix Of(ReadOnlySpan<char> line)
    {
        int markers = 0, columns = 0, position = 0;
        var isInNewItem = false;
        while (position < line.Length && markers < MostMarkers)
        {
            var rest = line[position..];
            if (rest[0] is ' ' or '\t')
            {
                if (!isInNewItem) columns += rest[0] == '\t' ? 4 : 1;
                position++;
                continue;
            }

            var marker = MarkerLength(rest);
            if (marker == 0) break;
            isInNewItem |= rest[0] != '>';
            markers++;
            position += marker;
        }

        return new(markers, columns, position);
    }

    private static int MarkerLength(ReadOnlySpan<char> text)
    {
        if (text[0] == '>') return 1;
        return LineMarks.IsBreak(text) ? 0 : LineText.MarkerLength(text);
    }
}
