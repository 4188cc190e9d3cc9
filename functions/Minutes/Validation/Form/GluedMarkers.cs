using System.Collections.Immutable;
using Minutes.Documents;
using Minutes.Text;

namespace Minutes.Validation.Form;

/// <summary>List markers without the blank behind them: <c>*item</c>, <c>-item</c>, <c>1.Item</c>.</summary>
internal static class GluedMarkers
{
    /// <summary>The blanks to put in.</summary>
    internal static ImmutableArray<TextEdit> In(MinutesDocument document)
    {
        var edits = new List<TextEdit>();
        var previous = false;
        foreach (ref readonly var line in document.Lines.AsSpan())
        {
            var length = line.Kind is LineKind.Text ? MarkerLength(document, line, previous) : 0;
            if (length > 0) edits.Add(TextEdit.Insert(line.Content.Start + length, " "));
            previous = length > 0;
        }

        return [.. edits];
    }

    private static int MarkerLength(MinutesDocument document, in MinutesLine line, bool isBelowOne)
    {
        var text = document.Source.Slice(line.Content);
        if (text.Length < 3) return 0;
        var isStart = isBelowOne || line.Index == 0 || line.Depth > 0 || document.Lines[line.Index - 1].Kind is not LineKind.Text;
        return text[0] switch
        {
            '*' when BeginsItem(text[1..]) => IsEmphasis(document, line) ? 0 : 1,
            '-' when isStart && BeginsItem(text[1..]) && !IsOption(text) => 1,
            '+' when isStart && BeginsItem(text[1..]) && IsBesidePlus(document, line.Index) => 1,
            >= '1' and <= '9' when isStart => OrdinalLength(text),
            _ => 0,
        };
    }

    private static bool BeginsItem(ReadOnlySpan<char> text) =>
        char.IsLetter(text[0]) || (text[0] is '@' or '[' && text[1] is not ' ') || text.StartsWith("[ ]") || text.StartsWith("http");

    /// <summary>Whether a star further on, on this line or where the paragraph goes on, closes what this one opens.</summary>
    private static bool IsEmphasis(MinutesDocument document, in MinutesLine line)
    {
        if (document.Source.Slice(line.Content)[1..].Contains('*')) return true;
        var next = line.Index + 1;
        return next < document.Lines.Length && document.Lines[next].Kind is LineKind.Text
            && document.Source.Slice(document.Lines[next].Content) is var text && text.Contains('*') && text[0] != '*';
    }

    /// <summary>Whether it is an option of a command: <c>-v</c>, <c>-o file</c>.</summary>
    private static bool IsOption(ReadOnlySpan<char> text) => text[2] == ' ' && char.IsLetter(text[1]) && text[1] is not ('A' or 'I');

    private static bool IsBesidePlus(MinutesDocument document, int index) => IsPlus(document, index - 1) || IsPlus(document, index + 1);

    private static bool IsPlus(MinutesDocument document, int index) =>
        index >= 0 && index < document.Lines.Length && document.Lines[index].Kind is LineKind.Item
        && ListMarker.Of(document.Source.Slice(document.Lines[index].Span)) is { Sign: '+' };

    /// <summary>The length of <c>1.</c> or <c>1)</c> where a word with a capital follows at once.</summary>
    private static int OrdinalLength(ReadOnlySpan<char> text)
    {
        var length = char.IsAsciiDigit(text[1]) ? 3 : 2;
        return text.Length > length + 1 && text[length - 1] is '.' or ')' && char.IsUpper(text[length]) && char.IsLower(text[length + 1]) ? length : 0;
    }
}
