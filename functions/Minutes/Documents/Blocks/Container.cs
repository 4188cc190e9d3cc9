namespace Minutes.Documents.Blocks;

/// <summary>A list item or a quote that is open.</summary>
/// <param name="Indent">How many columns the content of a list item stands to the right of what is around it; 0 for a quote.</param>
/// <param name="IsEmpty">Whether nothing stands in it yet: such an item does not go on beyond a blank line.</param>
internal readonly record struct Container(int Indent, bool IsEmpty)
{
    /// <summary>A quote.</summary>
    internal static Container Quote { get; } = new(0, IsEmpty: false);

    /// <summary>Whether it is a list item; else it is a quote.</summary>
    internal bool IsItem => Indent > 0;

    /// <summary>Whether it goes on with a line, of which it takes its part (CommonMark, 5.1 and 5.2).</summary>
    internal bool GoesOn(ref LineCursor line)
    {
        if (!IsItem) return TryTakeQuoteMark(ref line);
        if (line.IsBlank) return !IsEmpty;
        if (line.Indent < Indent) return false;
        line.Skip(Indent);
        return true;
    }

    /// <summary>Takes the mark of a quote and the blank behind it; false where there is none.</summary>
    internal static bool TryTakeQuoteMark(ref LineCursor line)
    {
        if (line.IsIndented || line.Text is not ['>', ..]) return false;
        line.SkipMarker(1);
        return true;
    }
}
