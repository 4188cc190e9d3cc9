using Minutes.Documents;
using Minutes.Text;

namespace Minutes.Validation;

/// <summary>Takes whole lines out of minutes so that what stands around them looks as if they had never been there.</summary>
internal static class WholeLines
{
    /// <summary>The edit that takes the lines out, with the blank lines that only set them apart: the longer gap of both sides is left, at the end of the file the one behind.</summary>
    internal static TextEdit TakenOut(MinutesDocument document, LineRange lines)
    {
        int before = BlanksBefore(document, lines.Start), after = BlanksFrom(document, lines.End);
        var (first, behind) = lines switch
        {
            _ when lines.End + after == document.Lines.Length && lines.Start > before => (lines.Start - before, lines.End),
            _ when lines.Start == before => (lines.Start, lines.End + after),
            _ => (lines.Start, lines.End + Math.Min(before, after)),
        };
        return TextEdit.Delete(SpanOf(document.Source, first, behind));
    }

    /// <summary>The lines with their ends; at the end of a file without a final line end, the line end before them.</summary>
    private static TextSpan SpanOf(SourceText source, int first, int behind)
    {
        if (behind < source.Lines.Length) return TextSpan.Between(source.Lines[first].Start, source.Lines[behind].Start);
        var endsInLine = source.Lines[^1].End == source.Text.Length;
        return TextSpan.Between(endsInLine && first > 0 ? source.Lines[first - 1].End : source.Lines[first].Start, source.Text.Length);
    }

    private static int BlanksBefore(MinutesDocument document, int line)
    {
        var first = line;
        while (first > 0 && document.Lines[first - 1].Kind is LineKind.Blank) first--;
        return line - first;
    }

    private static int BlanksFrom(MinutesDocument document, int line)
    {
        var behind = line;
        while (behind < document.Lines.Length && document.Lines[behind].Kind is LineKind.Blank) behind++;
        return behind - line;
    }
}
