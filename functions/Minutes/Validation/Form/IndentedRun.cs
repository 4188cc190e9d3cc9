using System.Collections.Immutable;
using Minutes.Documents;
using Minutes.Text;

namespace Minutes.Validation.Form;

/// <summary>A line and what hangs on it: the lines below that stand as far to the right, or further.</summary>
internal static class IndentedRun
{
    /// <summary>The index of the line behind the run; blank lines at its end are not among it.</summary>
    internal static int EndOf(MinutesDocument document, int start)
    {
        var column = ColumnOf(document, start);
        var end = start + 1;
        for (var index = end; index < document.Lines.Length; index++)
        {
            var kind = document.Lines[index].Kind;
            if (kind is LineKind.Blank) continue;
            if (kind is LineKind.Heading || ColumnOf(document, index) < column) break;
            end = index + 1;
        }

        return end;
    }

    /// <summary>Where a run ends for an item that is moved: at the first item that stands beside it then, or deep enough below it; at the run's end where there is none.</summary>
    internal static int FittingBelow(MinutesDocument document, int start, int column, int contentColumn)
    {
        var end = EndOf(document, start);
        for (var index = start + 1; index < end; index++)
        {
            if (document.Lines[index].Kind is LineKind.Item && ColumnOf(document, index) is var own && (own == column || own >= contentColumn)) return index;
        }

        return end;
    }

    /// <summary>Moves lines by some columns, to the right or, where that is negative, to the left.</summary>
    internal static ImmutableArray<TextEdit> Moved(MinutesDocument document, LineRange lines, int columns) =>
        [.. lines.Of(document).Where(line => line.Kind is not LineKind.Blank).Select(line => Moved(document, line, columns))];

    private static TextEdit Moved(MinutesDocument document, MinutesLine line, int columns)
    {
        var text = document.Source.Slice(line.Span);
        var indentation = text[..(text.Length - text.TrimStart(" \t").Length)];
        if (indentation.Contains('\t')) return new(new(line.Span.Start, indentation.Length), new(' ', Math.Max(LineText.IndentOf(indentation) + columns, 0)));
        return columns > 0
            ? TextEdit.Insert(line.Span.Start, new(' ', columns))
            : TextEdit.Delete(new(line.Span.Start, Math.Min(-columns, indentation.Length)));
    }

    private static int ColumnOf(MinutesDocument document, int index) => LineText.IndentOf(document.Source.Slice(document.Lines[index].Span));
}
