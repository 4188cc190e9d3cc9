namespace Minutes.Documents.Blocks;

/// <summary>What begins a list item (CommonMark, 5.2).</summary>
internal static class ItemStart
{
    /// <summary>What stands farther behind its marker is code inside of the item.</summary>
    private const int MostBlanks = 4;

    /// <summary>Takes a marker and the blanks behind it; null where there is none.</summary>
    /// <param name="line">The line.</param>
    /// <param name="isInParagraph">Whether a paragraph would end here: only an item with a text does that, and of numbered ones the first.</param>
    internal static Container? TryTake(ref LineCursor line, bool isInParagraph)
    {
        var text = line.Text;
        var length = LineText.MarkerLength(text);
        if (length == 0) return null;
        var isEmpty = text[length..].IsWhiteSpace();
        if (isInParagraph && (isEmpty || (char.IsAsciiDigit(text[0]) && text[..(length - 1)].TrimStart('0') is not "1"))) return null;

        var before = line.Indent;
        line.Skip(before + length);
        var gap = GapBefore(in line);
        line.Skip(gap);
        return new(before + length + gap, isEmpty);
    }

    /// <summary>The columns between a marker and the text of its item: one where there is no text, or where it is indented so far that Markdown takes it for code.</summary>
    /// <param name="behind">What stands behind the marker.</param>
    internal static int GapBefore(in LineCursor behind) => behind.IsBlank || behind.Indent > MostBlanks ? 1 : behind.Indent;
}
