using System.Text;
using Minutes.Text;
using Minutes.Validation;

namespace Automation.Reports.Check;

/// <summary>The line of a finding as a terminal shows it, with carets below the finding: tabs are blanks, what would be obeyed or hidden is made visible, what is private is masked.</summary>
internal sealed class SourceExcerpt
{
    /// <summary>A longer line is not looked at as a whole, so that many findings on it take no longer than on many lines.</summary>
    private const int Reach = 200;

    private const int TabWidth = 4;

    private readonly List<Cell> _cells = [];

    private int _width;

    private SourceExcerpt(int number) => Number = number;

    /// <summary>The line's number, from 1.</summary>
    internal int Number { get; }

    /// <summary>What is shown of the line.</summary>
    internal string Text { get; private set; } = "";

    /// <summary>The carets, with blanks before them.</summary>
    internal string Carets { get; private set; } = "";

    /// <summary>The line on which a finding begins, and all its places there; null for an empty file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="hidden">What must not be shown of it.</param>
    /// <param name="finding">The finding.</param>
    /// <param name="width">The most columns that are shown.</param>
    internal static SourceExcerpt? Of(CheckedFile file, PrivateText hidden, Finding finding, int width)
    {
        var source = file.Source;
        if (source.Lines.IsEmpty) return null;
        var index = source.LineIndexAt(finding.Span.Start);
        var line = source.Lines[index];
        var part = Part(source.Text, line, Math.Clamp(finding.Span.Start, line.Start, line.End));
        var excerpt = new SourceExcerpt(index + 1);
        excerpt.Read(source, part, hidden);
        excerpt.Cut(excerpt.CaretsUnder(finding.Places, part), width, part.Start > line.Start, part.End < line.End);
        return excerpt;
    }

    /// <summary>The characters of a line around one of them; a pair of surrogates stays together.</summary>
    private static TextSpan Part(string text, TextSpan line, int place)
    {
        var (start, end) = (Math.Max(line.Start, place - Reach), Math.Min(line.End, place + Reach));
        if (start > line.Start && char.IsLowSurrogate(text[start])) start--;
        if (end < line.End && char.IsLowSurrogate(text[end])) end++;
        return TextSpan.Between(start, end);
    }

    private void Read(SourceText source, TextSpan part, PrivateText hidden)
    {
        var at = part.Start;
        foreach (var (span, mask) in hidden.Within(source, part))
        {
            if (span.Start > at) ReadVisible(source, TextSpan.Between(at, span.Start));
            at = Math.Min(part.End, span.End);
            Add(TextSpan.Between(Math.Max(part.Start, span.Start), at), VisibleText.Of(mask));
        }

        ReadVisible(source, TextSpan.Between(at, part.End));
    }

    private void ReadVisible(SourceText source, TextSpan span)
    {
        var at = span.Start;
        foreach (var (length, shown) in VisibleText.Pieces(source.Slice(span).ToString()))
        {
            var isTab = source.Text[at] == '\t';
            Add(new(at, length), isTab ? new string(' ', TabWidth - _width % TabWidth) : shown);
            at += length;
        }
    }

    private void Add(TextSpan span, string shown)
    {
        var cell = new Cell(span, _width, shown, ColumnWidth.Of(shown));
        _cells.Add(cell);
        _width += cell.Width;
    }

    /// <summary>For each column, and one behind the last, whether a place lies above it. A place of no width is marked where it is.</summary>
    private bool[] CaretsUnder(IEnumerable<TextSpan> places, TextSpan part)
    {
        var carets = new bool[_width + 1];
        foreach (var place in places.Where(place => place.Start <= part.End && (place.Start >= part.Start || place.End > part.Start)))
        {
            var start = ColumnAt(place.Start);
            var end = place.Length == 0 ? start : ColumnBehind(place.End);
            carets.AsSpan(start, Math.Max(1, end - start)).Fill(true);
        }

        // A finding about the line end itself.
        if (!carets.Contains(true)) carets[^1] = true;
        return carets;
    }

    private int ColumnAt(int index) => _cells.Find(cell => cell.Span.End > index)?.Column ?? _width;

    private int ColumnBehind(int index) => _cells.FindLast(cell => cell.Span.Start < index) is { } cell ? cell.Column + cell.Width : 0;

    /// <summary>Leaves of a long line what stands around the first caret, a third of it before.</summary>
    private void Cut(bool[] carets, int width, bool isCutBefore, bool isCutBehind)
    {
        var first = Array.IndexOf(carets, true);
        var from = _width < width || first < width * 2 / 3 ? 0 : Math.Min(first - width / 3, _width - width + 1);
        var shown = _cells.Where(cell => cell.Column >= from && cell.Column + cell.Width <= from + width).ToList();
        var start = shown is [var head, ..] ? head.Column : from;
        var end = shown is [.., var tail] ? tail.Column + tail.Width : start;
        var lead = isCutBefore || start > 0 ? "…" : "";
        var line = new StringBuilder(lead);
        foreach (var cell in shown) line.Append(cell.Shown);
        Text = line.Append(isCutBehind || end < _width ? "…" : "").ToString();
        Carets = (new string(' ', lead.Length) + string.Concat(carets[start..Math.Min(carets.Length, end + 1)].Select(isUnder => isUnder ? '^' : ' '))).TrimEnd();
    }

    /// <summary>What is shown for some characters of the line.</summary>
    private sealed record Cell(TextSpan Span, int Column, string Shown, int Width);
}
