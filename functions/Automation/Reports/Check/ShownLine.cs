using System.Text;
using Minutes.Text;
using Minutes.Validation;

namespace Automation.Reports.Check;

/// <summary>A part of a line as a terminal shows it: tabs are blanks, what would be obeyed or hidden is made visible, what is private is masked.</summary>
internal sealed class ShownLine
{
    private const int TabWidth = 4;

    private readonly List<Cell> _cells = [];

    /// <param name="source">The file.</param>
    /// <param name="part">The part of a line.</param>
    /// <param name="hidden">What must not be shown.</param>
    internal ShownLine(SourceText source, TextSpan part, PrivateText hidden)
    {
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

    /// <summary>What lies as a whole between two columns, and the columns that it takes.</summary>
    internal (string Text, int Start, int End) Between(int from, int to)
    {
        var text = new StringBuilder();
        int? start = null;
        var end = from;
        foreach (var part in _cells.Select(cell => cell.Within(from, to)).OfType<Cell>())
        {
            text.Append(part.Shown);
            start ??= part.Column;
            end = part.End;
        }

        return (text.ToString(), start ?? from, end);
    }

    /// <summary>The column in which a character is shown.</summary>
    internal int ColumnAt(int index) => _cells.FindIndex(cell => cell.Span.End > index) is >= 0 and var found ? _cells[found].ColumnAt(index) : Width;

    /// <summary>The column behind all characters up to, and without, the one at an index.</summary>
    internal int ColumnBehind(int index) => _cells.FindLastIndex(cell => cell.Span.Start < index) is >= 0 and var found ? _cells[found].ColumnBehind(index) : 0;

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

    /// <summary>What is shown for some characters, from a column up to another: for a run of plain ones, or for one that is not.</summary>
    private readonly record struct Cell(TextSpan Span, int Column, string Shown, int End)
    {
        /// <summary>Whether each character takes a column of its own, so that the run can be cut.</summary>
        private bool IsRun => Span.Length == Shown.Length && Ascii.IsValid(Shown);

        internal int ColumnAt(int index) => IsRun ? Column + Math.Max(0, index - Span.Start) : Column;

        internal int ColumnBehind(int index) => IsRun ? Column + Math.Min(Span.Length, index - Span.Start) : End;

        /// <summary>What of it lies between two columns; null where nothing does.</summary>
        internal Cell? Within(int from, int to)
        {
            if (Column >= from && End <= to) return this;
            var (start, end) = (Math.Max(Column, from), Math.Min(End, to));
            return IsRun && start < end ? new(new(Span.Start + start - Column, end - start), start, Shown[(start - Column)..(end - Column)], end) : null;
        }
    }
}
