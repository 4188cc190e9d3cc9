using Minutes.Documents;
using Minutes.Text;

namespace Minutes.Validation.Form;

/// <summary>An item whose indentation says something else to Markdown than to the eye.</summary>
internal sealed class Indentation : Rule
{
    /// <summary>So many lines above are looked at for a lost marker.</summary>
    private const int LinesOfBlock = 40;

    /// <summary>How git marks a conflict.</summary>
    private static readonly SoughtWords Conflict = new(StringComparison.Ordinal, "\n<<<<<<<");

    public override RuleInfo Info { get; } = new("MIN084", "indentation", Severity.Warning)
    {
        Order = MendingOrder.Nesting,
        Trigger = "An item is indented so that Markdown reads another level than it looks: deeper than the item above but not deep enough to belong to it, or so deep that it, or a paragraph, turns into code or into text of the line above.",
        Reason = "Published minutes show the answer beside its question instead of below it, or as a row of signs.",
        Before = "1. the ferry goes again\n  * twice a day",
        After = "1. the ferry goes again\n   * twice a day",
        Fix = "Moves the item, with what hangs on it, to the column of the text that it belongs to, where the columns or the markers tell which that is.",
    };

    public override IEnumerable<Finding> Check(Submission submission)
    {
        var document = submission.Document;
        // Between the markers of a conflict no list is whole.
        if (Conflict.For(document.Traces, document.Source.Text) is not null) yield break;
        var (open, lost) = (new OpenItems(document), LostIn(document));
        for (var index = 0; index < document.Lines.Length;)
        {
            var marker = MarkerOf(document, index);
            if (marker is null || IsBelow(lost, document, index) || FindingAt(document, open, index, marker.Value) is not { } finding)
            {
                open.Pass(document.Lines[index++], marker);
                continue;
            }

            // What stands as far to the right as a faulty item is meant as that is, and told with it.
            yield return finding;
            for (var end = IndentedRun.EndOf(document, index); index < end; index++) open.Pass(document.Lines[index]);
        }

        foreach (var (line, edit) in IndentedText.In(document))
        {
            const string Message = "the text is indented so far that Markdown takes it for code";
            yield return At(line.Content, Message, "take the blanks in front of it out", new("take the blanks out", [edit]));
        }
    }

    /// <summary>The lines whose marker has lost its blank, or has another sign in its place; null where there are none.</summary>
    private static HashSet<int>? LostIn(MinutesDocument document)
    {
        HashSet<int>? lost = null;
        foreach (var edit in GluedMarkers.In(document)) (lost ??= []).Add(document.Source.LineIndexAt(edit.Span.Start));
        if (!document.Traces.IsAscii && document.Source.Text.Contains('\u00a0'))
            (lost ??= []).UnionWith(document.Lines.Where(line => document.Source.Slice(line.Content) is ['*' or '-' or '+', '\u00a0', ..]).Select(line => line.Index));
        return lost;
    }

    /// <summary>Below an item that is none, because its marker has lost its blank, nothing stands where it was meant to; that marker is told.</summary>
    private static bool IsBelow(HashSet<int>? lost, MinutesDocument document, int index)
    {
        if (lost is null) return false;
        for (var above = index - 1; above >= Math.Max(0, index - LinesOfBlock) && document.Lines[above].Kind is not LineKind.Blank; above--)
        {
            if (lost.Contains(above)) return true;
        }

        return false;
    }

    private Finding? FindingAt(MinutesDocument document, OpenItems open, int index, ListMarker marker)
    {
        ref readonly var line = ref document.Lines.ItemRef(index);
        if (line.Content.Length == 0) return null;
        if (line.Kind is LineKind.Text)
        {
            var target = TargetOf(open, marker);
            return open.Around(marker.Column) + 4 <= marker.Column && target != marker.Column ? Lost(document, index, target - marker.Column) : null;
        }

        var depth = open.DepthOf(line, marker);
        var parent = open.At(depth - 1)?.ContentColumn ?? 0;
        if (marker.Column >= parent + 4) return Lost(document, index, parent - marker.Column);
        return open.At(depth) is { IsInner: false } sibling && marker.Column > sibling.Column && marker.Column < sibling.ContentColumn ? Beside(document, index, sibling, marker) : null;
    }

    /// <summary>The column that an item was meant for which Markdown takes for text: below the item above it, if it stands to the right of that.</summary>
    private static int TargetOf(OpenItems open, ListMarker marker) =>
        open.Innermost is { } above && marker.Column > above.Column ? above.ContentColumn : open.Around(marker.Column);

    /// <summary>The marker of an item, or of a line that would be one if it stood further left.</summary>
    private static ListMarker? MarkerOf(MinutesDocument document, int index)
    {
        ref readonly var line = ref document.Lines.ItemRef(index);
        if (line.Kind is LineKind.Item) return ListMarker.Of(document.Source.Slice(line.Span));
        var isBullet = line is { Kind: LineKind.Text, Content.Length: > 0 } && document.Source.Text[line.Content.Start] is '*' or '-' or '+';
        return isBullet && ListMarker.Of(document.Source.Slice(line.Span)) is { IsBullet: true } marker ? marker : null;
    }

    private Finding Lost(MinutesDocument document, int index, int columns) => At(
        document.Lines[index].Content,
        document.Lines[index].Kind is LineKind.Item
            ? "the item is indented so far that Markdown takes it for code"
            : "the item is indented so that Markdown takes it for text of the line above",
        $"move it {Columns(Math.Abs(columns))} to the {(columns < 0 ? "left" : "right")}",
        Moved(document, index, columns));

    private Finding Beside(MinutesDocument document, int index, ListMarker sibling, ListMarker marker)
    {
        var missing = sibling.ContentColumn - marker.Column;
        var isMeantBelow = marker.Column - sibling.Column > 1 || (marker.Sign != sibling.Sign && marker.IsBullet && sibling.IsBullet);
        return At(
            document.Lines[index].Content,
            "the item looks as if it belonged to the one above, but Markdown puts it beside it",
            isMeantBelow ? $"indent it by {Columns(missing)} more" : $"indent it by {Columns(missing)} more, or write it in the column of the one above",
            isMeantBelow ? MovedBeside(document, index, sibling.ContentColumn, marker) : null);
    }

    private static Fix Moved(MinutesDocument document, int index, int columns) =>
        new("move it to the text that it belongs to", IndentedRun.Moved(document, new(index, IndentedRun.EndOf(document, index)), columns));

    /// <summary>What fits the item where it goes, beside it or below it, stays where it is.</summary>
    private static Fix MovedBeside(MinutesDocument document, int index, int target, ListMarker marker)
    {
        var end = IndentedRun.FittingBelow(document, index, target, target + marker.ContentColumn - marker.Column);
        return new("move it to the text that it belongs to", IndentedRun.Moved(document, new(index, end), target - marker.Column));
    }

    private static string Columns(int count) => count == 1 ? "a blank" : $"{count} blanks";
}
