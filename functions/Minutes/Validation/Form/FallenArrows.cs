using System.Collections.Immutable;
using Minutes.Documents;
using Minutes.Text;

namespace Minutes.Validation.Form;

/// <summary>Lines that begin with an arrow, directly below an item, but further to the left than its text.</summary>
internal static class FallenArrows
{
    private static readonly string[] Arrows = ["->", "=>", "→", "⇒", "-->", "➜", "↳"];

    /// <summary>The arrows, and how the lines are indented where only one item can be meant.</summary>
    internal static (ImmutableArray<TextSpan> Places, ImmutableArray<TextEdit> Edits) In(MinutesDocument document)
    {
        if (!HasArrow(document)) return ([], []);
        var places = ImmutableArray.CreateBuilder<TextSpan>();
        var edits = ImmutableArray.CreateBuilder<TextEdit>();
        var open = new OpenItems(document);
        foreach (var line in document.Lines)
        {
            open.Pass(line);
            if (!IsArrow(document, line) || open.Innermost is not { } item) continue;
            if (document.Lines[line.Index - 1].Kind is LineKind.Blank or LineKind.Hidden) continue;
            var indentation = TextSpan.Between(line.Span.Start, line.Content.Start);
            if (LineText.IndentOf(document.Source.Slice(line.Span)) >= item.ContentColumn) continue;
            places.Add(new(line.Content.Start, LengthOfArrow(document.Source.Slice(line.Content))));
            if (line.Depth == 1) edits.Add(new(indentation, new(' ', item.ContentColumn)));
        }

        return (places.DrainToImmutable(), edits.DrainToImmutable());
    }

    private static bool HasArrow(MinutesDocument document)
    {
        foreach (ref readonly var line in document.Lines.AsSpan())
        {
            if (IsArrow(document, line)) return true;
        }

        return false;
    }

    private static bool IsArrow(MinutesDocument document, in MinutesLine line) =>
        line is { Kind: LineKind.Text, Depth: > 0 } && LengthOfArrow(document.Source.Slice(line.Content)) > 0;

    private static int LengthOfArrow(ReadOnlySpan<char> text)
    {
        foreach (var arrow in Arrows)
        {
            if (text.StartsWith(arrow) && text.Length > arrow.Length && text[arrow.Length] is not ('>' or '=')) return arrow.Length;
        }

        return 0;
    }
}
