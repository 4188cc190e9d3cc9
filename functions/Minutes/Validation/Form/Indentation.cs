using Minutes.Documents;

namespace Minutes.Validation.Form;

/// <summary>An item whose indentation says something else to Markdown than to the eye.</summary>
internal sealed class Indentation : Rule
{
    public override RuleInfo Info { get; } = new("MIN084", "indentation", Severity.Warning)
    {
        Trigger = "An item is indented so that Markdown reads another level than it looks: deeper than the item above but not deep enough to belong to it, or so deep that it turns into code or into text of the line above.",
        Reason = "Published minutes show the answer beside its question instead of below it, or as a row of signs.",
        Before = "1. the ferry goes again\n  * twice a day",
        After = "1. the ferry goes again\n   * twice a day",
        Fix = "Moves the item, with what hangs on it, to the column of the text that it belongs to, where the columns or the markers tell which that is.",
    };

    public override IEnumerable<Finding> Check(Submission submission)
    {
        var document = submission.Document;
        var open = new OpenItems(document);
        for (var index = 0; index < document.Lines.Length;)
        {
            var line = document.Lines[index];
            if (MarkerOf(document, line) is { } marker)
            {
                var depth = open.DepthOf(line);
                var around = line.Kind is LineKind.Item ? open.At(depth - 1) : open.Innermost;
                if (marker.Column >= (around?.ContentColumn ?? 0) + 4)
                {
                    var end = IndentedRun.EndOf(document, index);
                    yield return TooDeep(document, new(index, end), marker.Column - (around?.ContentColumn ?? 0));
                    for (; index < end; index++) open.Pass(document.Lines[index]);
                    continue;
                }

                if (line.Kind is LineKind.Item && open.At(depth) is { } sibling && marker.Column > sibling.Column)
                {
                    var end = IndentedRun.EndOf(document, index);
                    yield return NotDeepEnough(document, new(index, end), sibling, marker);

                    // What stands as far to the right is meant as this item is, and told with it.
                    for (; index < end; index++) open.Pass(document.Lines[index]);
                    continue;
                }
            }

            open.Pass(line);
            index++;
        }
    }

    /// <summary>The marker of an item, or of a line that would be one if it stood further left.</summary>
    private static ListMarker? MarkerOf(MinutesDocument document, MinutesLine line)
    {
        if (line.Kind is not (LineKind.Item or LineKind.Text) || line.Content.Length == 0) return null;
        var marker = ListMarker.Of(document.Source.Slice(line.Span));
        return marker is { IsBullet: true } || line.Kind is LineKind.Item ? marker : null;
    }

    private Finding TooDeep(MinutesDocument document, LineRange run, int columns)
    {
        var line = document.Lines[run.Start];
        return At(
            line.Content,
            line.Kind is LineKind.Item
                ? "the item is indented so far that Markdown takes it for code"
                : "the item is indented so far that Markdown takes it for text of the line above",
            $"move it {Columns(columns)} to the left",
            new("move it to the text that it belongs to", IndentedRun.Moved(document, run, -columns)));
    }

    private Finding NotDeepEnough(MinutesDocument document, LineRange run, ListMarker sibling, ListMarker marker)
    {
        var missing = sibling.ContentColumn - marker.Column;
        var isMeantBelow = marker.Column - sibling.Column > 1 || (marker.Sign != sibling.Sign && marker.IsBullet && sibling.IsBullet);
        return At(
            document.Lines[run.Start].Content,
            "the item looks as if it belonged to the one above, but Markdown puts it beside it",
            isMeantBelow ? $"indent it by {Columns(missing)} more" : $"indent it by {Columns(missing)} more, or write it in the column of the one above",
            isMeantBelow ? new("indent it to the text above", IndentedRun.Moved(document, run, missing)) : null);
    }

    private static string Columns(int count) => count == 1 ? "a blank" : $"{count} blanks";
}
