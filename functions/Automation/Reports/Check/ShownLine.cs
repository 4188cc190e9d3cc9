using System.Runtime.InteropServices;
using Minutes.Text;
using Minutes.Validation;

namespace Automation.Reports.Check;

/// <summary>A part of a line as a terminal shows it: tabs are blanks, what would be obeyed or hidden is made visible, what is private is masked.</summary>
internal sealed class ShownLine
{
    private const int TabWidth = 4;

    private readonly List<Cell> _cells;

    /// <param name="source">The file.</param>
    /// <param name="part">The part of a line.</param>
    /// <param name="hidden">What must not be shown.</param>
    internal ShownLine(SourceText source, TextSpan part, PrivateText hidden)
    {
        _cells = new(part.Length);
        var at = part.Start;
        foreach (var (span, mask) in hidden.Within(source, part))
        {
            if (span.Start > at) AddVisible(source, TextSpan.Between(at, span.Start));
            at = Math.Min(part.End, span.End);
            Add(TextSpan.Between(Math.Max(part.Start, span.Start), at), VisibleText.Of(mask));
        }

        AddVisible(source, TextSpan.Between(at, part.End));
    }

    /// <summary>In columns.</summary>
    internal int Width { get; private set; }

    /// <summary>What lies as a whole between two columns.</summary>
    internal ReadOnlySpan<Cell> Between(int from, int to)
    {
        var first = _cells.FindIndex(cell => cell.Column >= from);
        var last = _cells.FindLastIndex(cell => cell.End <= to);
        return first < 0 || last < first ? [] : CollectionsMarshal.AsSpan(_cells)[first..(last + 1)];
    }

    /// <summary>The column in which a character is shown.</summary>
    internal int ColumnAt(int index) => _cells.FindIndex(cell => cell.Span.End > index) is >= 0 and var found ? _cells[found].Column : Width;

    /// <summary>The column behind all characters up to, and without, the one at an index.</summary>
    internal int ColumnBehind(int index) => _cells.FindLastIndex(cell => cell.Span.Start < index) is >= 0 and var found ? _cells[found].End : 0;

    private void AddVisible(SourceText source, TextSpan span)
    {
        var at = span.Start;
        foreach (var (length, shown) in VisibleText.Pieces(source.Slice(span).ToString()))
        {
            var isTab = source.Text[at] == '\t';
            Add(new(at, length), isTab ? new string(' ', TabWidth - Width % TabWidth) : shown);
            at += length;
        }
    }

    private void Add(TextSpan span, string shown)
    {
        var cell = new Cell(span, Width, shown, Width + ColumnWidth.Of(shown));
        _cells.Add(cell);
        Width = cell.End;
    }

    /// <summary>What is shown for some characters, from a column up to another.</summary>
    internal readonly record struct Cell(TextSpan Span, int Column, string Shown, int End);
}
