using System.Collections.Immutable;
using Minutes.Documents;
using Minutes.Text;

namespace Minutes.Validation.Form;

/// <summary>Levels as wikis and pads write them: <c>** item</c> is the second, <c>*** item</c> the third.</summary>
internal static class RepeatedMarkers
{
    /// <summary>How the lines are indented that have an item above them, and the markers of those that have none.</summary>
    internal static (ImmutableArray<TextEdit> Edits, ImmutableArray<TextSpan> Unclear) In(MinutesDocument document)
    {
        if (!HasAny(document)) return ([], []);
        var edits = ImmutableArray.CreateBuilder<TextEdit>();
        var unclear = ImmutableArray.CreateBuilder<TextSpan>();
        var open = new OpenItems(document);
        var steps = new Lazy<ListSteps>(() => ListSteps.In(document, line => LevelOf(document, line, isBelowItem: true) > 0));
        var isBelow = false;
        foreach (var line in document.Lines)
        {
            var level = LevelOf(document, line, isBelow);
            if (level == 0)
            {
                // Deeper levels than the line's own are kept: the lines of a pad's list are text to Markdown.
                if (!(line.Kind is LineKind.Text && isBelow)) open.Pass(line);
                isBelow = line.Kind is LineKind.Item || (isBelow && line.Kind is LineKind.Text);
                continue;
            }

            var marker = new TextSpan(line.Content.Start, level);
            isBelow = true;
            if (open.At(level - 1) is not { } parent)
            {
                unclear.Add(marker);
                continue;
            }

            var least = parent.ContentColumn - parent.Column;
            var column = parent.Column + Math.Clamp(steps.Value.NearestTo(line.Index), least, least + 3);
            var sign = document.Source.Text[marker.Start];
            edits.Add(new(TextSpan.Between(line.Span.Start, marker.End), new string(' ', column) + sign));
            open.Put(level, new(column, column + 2, sign, 0));
        }

        return (edits.DrainToImmutable(), unclear.DrainToImmutable());
    }

    private static bool HasAny(MinutesDocument document)
    {
        foreach (ref readonly var line in document.Lines.AsSpan())
        {
            if (LevelOf(document, line, isBelowItem: true) > 0) return true;
        }

        return false;
    }

    /// <summary>The level that a line's repeated marker means; 0 for any other line.</summary>
    private static int LevelOf(MinutesDocument document, in MinutesLine line, bool isBelowItem)
    {
        if (line.Kind is not LineKind.Text) return 0;
        var text = document.Source.Slice(line.Content);
        if (text.Length < 4 || text[0] is not ('*' or '-' or '+') || text[1] != text[0]) return 0;
        var level = text.IndexOfAnyExcept(text[0]);
        if (level is < 2 or > 6 || text[level] is not (' ' or '\t')) return 0;

        // Two dashes begin many things; two stars without others behind them are no bold text.
        return text[0] is '*' ? (IsBold(text[level..]) ? 0 : level) : isBelowItem ? level : 0;
    }

    private static bool IsBold(ReadOnlySpan<char> text) => text.Count("**") % 2 == 1;
}
