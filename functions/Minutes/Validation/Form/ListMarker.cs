using Minutes.Documents;
using Minutes.Documents.Blocks;

namespace Minutes.Validation.Form;

/// <summary>Where a list item stands, in columns from 0; a tab goes on to the next multiple of four.</summary>
/// <param name="Column">The column of the marker.</param>
/// <param name="ContentColumn">The column of the text behind it: what belongs to the item stands there or further right.</param>
/// <param name="Sign">The marker's last character: <c>*</c>, <c>-</c>, <c>+</c>, <c>.</c> or <c>)</c>.</param>
/// <param name="End">The index, in the line, of the text behind it.</param>
internal readonly record struct ListMarker(int Column, int ContentColumn, char Sign, int End)
{
    /// <summary>Whether it is a bullet and no number.</summary>
    internal bool IsBullet => Sign is '*' or '-' or '+';

    /// <summary>Whether it stands behind another item's marker on the same line.</summary>
    internal bool IsInner { get; private init; }

    /// <summary>The marker at the start of a line, behind its blanks; null where there is none.</summary>
    internal static ListMarker? Of(ReadOnlySpan<char> line)
    {
        var start = line.IndexOfAnyExcept(' ', '\t');
        return start < 0 ? null : At(line, start, LineText.IndentOf(line));
    }

    /// <summary>The marker that begins the item's own text, as in <c>- 1. item</c>; null where there is none.</summary>
    internal ListMarker? Inner(ReadOnlySpan<char> line) =>
        End < line.Length && line[End] is not (' ' or '\t') && At(line, End, ContentColumn) is { } inner ? inner with { IsInner = true } : null;

    private static ListMarker? At(ReadOnlySpan<char> line, int start, int column)
    {
        if (line[start] is not ('*' or '-' or '+' or (>= '0' and <= '9'))) return null;
        var length = LineText.MarkerLength(line[start..]);
        if (length == 0) return null;
        var behind = line[(start + length)..];
        var cursor = new LineCursor(behind, column + length);
        var gap = ItemStart.GapBefore(in cursor);
        var blanks = gap == cursor.Indent ? behind.Length - cursor.Text.Length : Math.Min(1, behind.Length);
        return new(column, column + length + gap, line[start + length - 1], start + length + blanks);
    }
}
