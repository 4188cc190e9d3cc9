using System.Collections.Immutable;
using Minutes.Documents;

namespace Minutes.Validation.Form;

/// <summary>A table that Markdown does not show as one, or not all of it.</summary>
internal sealed class BrokenTable : Rule
{
    public override RuleInfo Info { get; } = new("MIN093", "broken-table", Severity.Warning)
    {
        Trigger = "A row of a table has more or fewer cells than the head, or the line of dashes below the head is missing or has another number of cells.",
        Reason = "Cells too many are not shown at all, cells too few stand in the wrong column, and without its line of dashes the table is a row of signs.",
        Before = "| Who | What |\n| --- | --- |\n| @mira-k oils the gauge |",
        After = "| Who | What |\n| --- | --- |\n| @mira-k | oils the gauge |",
    };

    public override IEnumerable<Finding> Check(Submission submission)
    {
        var document = submission.Document;
        return document.Traces.Has('|') ? TablesOf(document).Select(table => Look(document, table)).OfType<Finding>() : [];
    }

    private static IEnumerable<LineRange> TablesOf(MinutesDocument document)
    {
        for (var index = 0; index < document.Lines.Length; index++)
        {
            var start = index;
            while (index < document.Lines.Length && IsRow(document, document.Lines[index])) index++;
            if (index - start >= 2) yield return new(start, index);
        }
    }

    private static bool IsRow(MinutesDocument document, MinutesLine line) =>
        line.Kind is LineKind.Text && document.Source.Slice(line.Content) is ['|', _, ..];

    private Finding? Look(MinutesDocument document, LineRange table)
    {
        var (head, ruler) = (document.Lines[table.Start], document.Lines[table.Start + 1]);
        var cells = CellsOf(document, head);
        if (!IsRuler(document, ruler))
        {
            // Without the line of dashes it is a table only where all rows look like it.
            var isTable = cells >= 2 && table.Of(document).All(line => CellsOf(document, line) == cells && document.Source.Slice(line.Content) is [.., '|']);
            return isTable && !table.Of(document).Any(line => IsRuler(document, line))
                ? At(head.Content, "the line of dashes below the table's head is missing, so Markdown shows no table", "put a line such as `| --- | --- |` below the first row")
                : null;
        }

        if (CellsOf(document, ruler) is var dashes && dashes != cells)
            return At(ruler.Content, $"the line of dashes has {Count(dashes)}, the table's head {Count(cells)}, so Markdown shows no table", "give both as many cells");
        return Rows(document, [.. new LineRange(table.Start + 2, table.End).Of(document)], cells);
    }

    private Finding? Rows(MinutesDocument document, ImmutableArray<MinutesLine> rows, int cells)
    {
        var odd = rows.Where(row => CellsOf(document, row) != cells).ToList();
        if (odd is not [var first, .. var more]) return null;
        var message = $"the row has {Count(CellsOf(document, first))}, the table's head {Count(cells)}";
        var finding = At(first.Content, message, "put a `|` between its cells, or take one out; in a text write \\|") with { AlsoAt = [.. more.Select(row => row.Content)] };
        // Where most rows leave the last cells away, that is how people write there.
        return odd.Count * 2 > rows.Length && odd.TrueForAll(row => CellsOf(document, row) < cells) && odd.Count > 1 ? finding with { Severity = Severity.Note } : finding;
    }

    /// <summary>The cells of a row: what stands between bars that are neither escaped nor in code; the last bar may be left away.</summary>
    private static int CellsOf(MinutesDocument document, MinutesLine line)
    {
        var row = document.Prose.AsSpan(line.Content.Start, line.Content.Length);
        var bars = 0;
        for (var index = 1; index < row.Length; index++)
        {
            if (row[index] == '|' && row[index - 1] != '\\') bars++;
        }

        return row[^1] == '|' && row[^2] != '\\' ? bars : bars + 1;
    }

    private static bool IsRuler(MinutesDocument document, MinutesLine line) =>
        document.Source.Slice(line.Content) is var text && text.Contains('-') && !text.ContainsAnyExcept("|-: \t");

    private static string Count(int cells) => cells == 1 ? "one cell" : $"{cells} cells";
}
