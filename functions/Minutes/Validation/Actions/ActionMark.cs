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
        var text = document.Prose.Substring(content.Start, Math.Min(content.Length, Longest));
        if (text.StartsWith("[x]", StringComparison.OrdinalIgnoreCase)) return null;
        if (text.StartsWith('[')) return BehindBox(text, content.Start) ?? new(ActionMarkKind.Box, new(content.Start, 3));
        return Mark().Match(text) is { Success: true } match ? Read(match, content.Start) : null;
    }

    /// <summary>The mark that stands right behind a box: <c>[ ] AI: …</c>.</summary>
    private static ActionMark? BehindBox(string text, int start) =>
        text.Length > 4 && Mark().Match(text[4..]) is { Success: true, Index: 0 } match ? Read(match, start + 4) : null;

    private static ActionMark Read(Match match, int start) =>
        new(match.Groups["todo"].Success ? ActionMarkKind.ToDo : ActionMarkKind.Action, new(start + match.Index, match.Length));

    /// <summary>All marks in a text.</summary>
    internal static Regex.ValueMatchEnumerator In(ReadOnlySpan<char> text) => Mark().EnumerateMatches(text);

    /// <summary>Begins the line or a clause, maybe in emphasis.</summary>
    [GeneratedRegex(@"(?:^|[-=]>\s?|→\s?|[(,;.:?!–]\s?|\s[-–]\s)[*_@ ]{0,3}(?:(?<todo>TO-?DOs?|[Tt]o[- ]?[Dd]os?)|AI'?s?|[Aa]ctions?(?:\s[Ii]tems?)?|ACTION(?:\sITEM)?)\b")]
    private static partial Regex Mark();
}
