using System.Text.RegularExpressions;
using Minutes.Documents;
using Minutes.Text;

namespace Minutes.Validation.Actions;

/// <summary>What marks an action item, and where.</summary>
/// <param name="Kind">The kind of mark: people name owners behind some, and leave others open.</param>
/// <param name="Span">The mark.</param>
internal readonly partial record struct ActionMark(ActionMarkKind Kind, TextSpan Span)
{
    /// <summary>Marks stand early in a line; nothing is looked for further behind.</summary>
    private const int Longest = 2000;

    /// <summary>The mark of an action item; null where no clause begins with it ("Generative AI: …", "call for action: …").</summary>
    internal static ActionMark? Of(MinutesDocument document, ActionItem item)
    {
        var content = document.Lines[item.Line].Content;
        var text = document.Prose.AsSpan(content.Start, Math.Min(content.Length, Longest));
        if (text.StartsWith("[x]", StringComparison.OrdinalIgnoreCase)) return null;
        if (text is ['[', ..]) return BehindBox(text, content.Start) ?? new(ActionMarkKind.Box, new(content.Start, 3));
        foreach (var mark in In(text)) return Read(text, mark, content.Start);
        return null;
    }

    /// <summary>The mark that stands right behind a box: <c>[ ] AI: …</c>.</summary>
    private static ActionMark? BehindBox(ReadOnlySpan<char> text, int start)
    {
        if (text.Length <= 4) return null;
        foreach (var mark in In(text[4..])) return mark.Index == 0 ? Read(text[4..], mark, start + 4) : null;
        return null;
    }

    private static ActionMark Read(ReadOnlySpan<char> text, ValueMatch mark, int start)
    {
        // Of all marks only those have a D.
        var isToDo = text.Slice(mark.Index, mark.Length).ContainsAny('d', 'D');
        return new(isToDo ? ActionMarkKind.ToDo : ActionMarkKind.Action, new(start + mark.Index, mark.Length));
    }

    /// <summary>All marks in a text.</summary>
    internal static Regex.ValueMatchEnumerator In(ReadOnlySpan<char> text) => Mark().EnumerateMatches(text);

    /// <summary>Begins the line or a clause, maybe in emphasis.</summary>
    [GeneratedRegex(@"(?:^|[-=]>\s?|→\s?|[(,;.:?!–]\s?|\s[-–]\s)[*_@ ]{0,3}(?:TO-?DOs?|[Tt]o[- ]?[Dd]os?|AI'?s?|[Aa]ctions?(?:\s[Ii]tems?)?|ACTION(?:\sITEM)?)\b")]
    private static partial Regex Mark();
}
