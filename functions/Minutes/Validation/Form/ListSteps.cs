using Minutes.Documents;
using Minutes.Text;

namespace Minutes.Validation.Form;

/// <summary>How far the lists of a file indent one level below another.</summary>
internal sealed class ListSteps
{
    /// <summary>Top items with items below them: the line, and the least columns between them.</summary>
    private readonly List<(int Line, int Columns)> _whole = [];

    /// <summary>The same where a level is missing, up to which line.</summary>
    private readonly List<(int Line, int Columns, int End)> _torn = [];

    private ListSteps()
    {
    }

    /// <summary>The steps of a file.</summary>
    /// <param name="document">The file.</param>
    /// <param name="isLost">Tells the lines that should be items and are none: what belongs to them hangs too far out.</param>
    internal static ListSteps In(MinutesDocument document, Predicate<MinutesLine> isLost)
    {
        var steps = new ListSteps();
        var open = new OpenItems(document);
        var (top, least, isTorn) = (0, int.MaxValue, false);
        foreach (var line in document.Lines)
        {
            open.Pass(line);
            if (line is { Kind: LineKind.Item, Depth: 1 })
            {
                steps.Add(new(top, line.Index), least, isTorn);
                (top, least, isTorn) = (line.Index, int.MaxValue, false);
            }

            isTorn |= isLost(line);
            if (line is { Kind: LineKind.Item, Depth: 2 } && open.At(1) is { } outer && open.At(2) is { } inner) least = Math.Min(least, inner.Column - outer.Column);
        }

        steps.Add(new(top, document.Lines.Length), least, isTorn);
        return steps;
    }

    /// <summary>
    /// The step of the list that a line stands in, else of the nearest list; 0 where nothing is nested. Where a level is missing and the
    /// step is twice that of other lists, what is left of the list is one level too deep.
    /// </summary>
    internal int NearestTo(int line)
    {
        var whole = NearestWhole(line);
        var next = Sorted.PartitionPoint(_torn.Count, (_torn, line), static (all, index) => all._torn[index].Line <= all.line);
        if (next == 0 || _torn[next - 1].End <= line) return whole;
        return _torn[next - 1].Columns == 2 * whole ? whole : _torn[next - 1].Columns;
    }

    private int NearestWhole(int line)
    {
        if (_whole.Count == 0) return 0;
        var next = Sorted.PartitionPoint(_whole.Count, (_whole, line), static (all, index) => all._whole[index].Line <= all.line);
        if (next == _whole.Count || (next > 0 && line - _whole[next - 1].Line <= _whole[next].Line - line)) next--;
        return _whole[next].Columns;
    }

    private void Add(LineRange lines, int columns, bool isTorn)
    {
        if (columns == int.MaxValue) return;
        if (isTorn) _torn.Add((lines.Start, columns, lines.End));
        else _whole.Add((lines.Start, columns));
    }
}
