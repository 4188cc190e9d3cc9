using System.Collections.Immutable;
using Minutes.Documents;
using Minutes.Text;

namespace Minutes.Validation.Form;

/// <summary>
/// Two kinds of bullets side by side at the left margin. Where they alternate and nothing in the list is indented, the second kind
/// mostly was a level of its own and lost its indentation; elsewhere two people wrote the list.
/// </summary>
/// <param name="Lost">The bullets that probably lost their level.</param>
/// <param name="Mixed">The bullets that only differ.</param>
/// <param name="Edits">How the lost ones are indented, where the file elsewhere has their kind below the other.</param>
internal sealed record AlternatingMarkers(ImmutableArray<TextSpan> Lost, ImmutableArray<TextSpan> Mixed, ImmutableArray<TextEdit> Edits)
{
    private static readonly AlternatingMarkers None = new([], [], []);

    /// <summary>The bullets that are not those of their list's first item.</summary>
    internal static AlternatingMarkers In(MinutesDocument document)
    {
        if (!HasTwoSigns(document)) return None;
        var (lost, mixed, edits) = (new List<TextSpan>(), new List<TextSpan>(), new List<TextEdit>());
        var nested = new Lazy<HashSet<(char Outer, char Inner)>>(() => NestedIn(document));
        for (var start = 0; start < document.Lines.Length;)
        {
            var list = ListAt(document, start);
            start = Math.Max(list.End, start + 1);
            if (list.Count < 2 || !HasOtherSign(document, list)) continue;
            var signs = list.Of(document).Where(line => line is { Kind: LineKind.Item, Depth: 1 }).Select(line => (line, Sign: document.Source.Text[line.Span.Start])).ToList();
            var first = signs[0].Sign;
            var others = signs.Where(one => one.Sign != first).ToList();
            if (IsOfPeople(document, list)) continue;

            var isLost = signs.FindLastIndex(one => one.Sign == first) > signs.FindIndex(one => one.Sign != first) && list.Of(document).All(line => line is not { Kind: LineKind.Item, Depth: > 1 });
            (isLost ? lost : mixed).AddRange(others.Select(one => new TextSpan(one.line.Span.Start, 1)));
            if (isLost && others.All(one => nested.Value.Contains((first, one.Sign)) && !nested.Value.Contains((one.Sign, first))))
                edits.AddRange(Indented(document, list, first));
        }

        return new([.. lost], [.. mixed], [.. edits]);
    }

    /// <summary>Whether bullets at the left margin differ at all: mostly all minutes have one kind.</summary>
    private static bool HasTwoSigns(MinutesDocument document)
    {
        var first = '\0';
        foreach (ref readonly var line in document.Lines.AsSpan())
        {
            if (!IsAtMargin(document, line)) continue;
            var sign = document.Source.Text[line.Span.Start];
            if (first == '\0') first = sign;
            else if (sign != first) return true;
        }

        return false;
    }

    /// <summary>A list of bullets at the left margin without a gap, from this line on; empty where none begins here.</summary>
    private static LineRange ListAt(MinutesDocument document, int start)
    {
        if (!IsAtMargin(document, document.Lines[start])) return new(start, start);
        var end = start + 1;
        while (end < document.Lines.Length && GoesOn(document, document.Lines[end])) end++;
        return new(start, end);
    }

    private static bool HasOtherSign(MinutesDocument document, LineRange list)
    {
        var first = document.Source.Text[document.Lines[list.Start].Span.Start];
        for (var index = list.Start + 1; index < list.End; index++)
        {
            var line = document.Lines[index];
            if (line is { Kind: LineKind.Item, Depth: 1 } && document.Source.Text[line.Span.Start] != first) return true;
        }

        return false;
    }

    private static bool GoesOn(MinutesDocument document, MinutesLine line) =>
        line.Kind is LineKind.Item ? line.Depth > 1 || IsAtMargin(document, line) : line is { Kind: LineKind.Text, Depth: > 0 };

    private static bool IsAtMargin(MinutesDocument document, in MinutesLine line) =>
        line is { Kind: LineKind.Item, Depth: 1 } && document.Source.Text[line.Span.Start] is ('*' or '-' or '+');

    /// <summary>Everybody puts their own name on the list, with their own bullet.</summary>
    private static bool IsOfPeople(MinutesDocument document, LineRange list) => document.Source.Slice(document.Lines[list.Start].Content) is ['@', ..];

    private static IEnumerable<TextEdit> Indented(MinutesDocument document, LineRange list, char first)
    {
        var isMoved = false;
        foreach (var line in list.Of(document))
        {
            if (line.Kind is LineKind.Item) isMoved = document.Source.Text[line.Span.Start] != first;
            if (isMoved) yield return TextEdit.Insert(line.Span.Start, "  ");
        }
    }

    private static HashSet<(char Outer, char Inner)> NestedIn(MinutesDocument document)
    {
        var nested = new HashSet<(char, char)>();
        var open = new OpenItems(document);
        foreach (var line in document.Lines)
        {
            open.Pass(line);
            if (line.Kind is LineKind.Item && open.At(line.Depth - 1) is { } outer && open.At(line.Depth) is { } inner) nested.Add((outer.Sign, inner.Sign));
        }

        return nested;
    }
}
