namespace Minutes.Documents;

/// <summary>
/// A list that stands four or more columns to the right without a parent item. Markdown takes it for code; who wrote it meant a
/// list (pads indent with tabs), and the mark at each line's start tells so.
/// </summary>
internal static class IndentedList
{
    /// <summary>Marks the lines as list items; does nothing and returns false where the first of them bears no list marker.</summary>
    internal static bool TryRead(string text, MinutesLine[] lines, LineRange range, int depth)
    {
        var first = lines[range.Start];
        if (LineText.MarkerLength(text.AsSpan(first.Content.Start, first.Content.Length)) == 0) return false;

        var indents = new Stack<int>();
        for (var index = range.Start; index < range.End; index++)
        {
            var line = lines[index];
            if (line.Kind is LineKind.Blank) continue;
            var isItem = LineText.MarkerLength(text.AsSpan(line.Content.Start, line.Content.Length)) > 0;
            if (isItem)
            {
                var indent = LineText.IndentOf(text.AsSpan(line.Span.Start, line.Span.Length));
                while (indents.TryPeek(out var outer) && outer >= indent) indents.Pop();
                indents.Push(indent);
            }

            lines[index] = line with
            {
                Kind = isItem ? LineKind.Item : LineKind.Text,
                Depth = depth + indents.Count,
                Content = isItem ? LineText.AfterMarker(text, line.Content) : line.Content,
            };
        }

        return true;
    }
}
