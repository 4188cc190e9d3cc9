using System.Text.RegularExpressions;
using Minutes.Documents;
using Minutes.Text;

namespace Minutes.Planning.Labelling;

/// <summary>What people struck out: <c>~~so~~</c>, <c>~so~</c>, or with HTML. A mark without its counterpart strikes all behind it: when in doubt, nothing is labelled.</summary>
internal static partial class StruckText
{
    /// <summary>No paragraph of minutes is longer.</summary>
    private const int MostLines = 40;

    /// <summary>Whether a reference is struck out, alone or with all that it stands in.</summary>
    internal static bool Holds(MinutesDocument document, Reference reference)
    {
        var items = EnclosingItems.Of(document);
        var line = document.Lines[reference.Line];
        return IsIn(document, line, reference.Span)
            || (reference.LinkText is { } text && (IsIn(document, line, text) || IsWhole(document.TextOf(text))))
            || ContinuesAbove(document, reference.Line)
            || items.Of(reference.Line).Any(item => item.Line != reference.Line && IsWhole(item.Text))
            || items.SectionOf(reference.Line) is var section && section.Path.Append(section).Any(heading => IsWhole(heading.Text));
    }

    /// <summary>Whether a place of a line lies between two marks.</summary>
    private static bool IsIn(MinutesDocument document, MinutesLine line, TextSpan place)
    {
        var text = document.Prose.Substring(line.Content.Start, line.Content.Length);
        var open = 0;
        foreach (var mark in Marks().EnumerateMatches(text))
        {
            if (line.Content.Start + mark.Index >= place.End) break;
            if (line.Content.Start + mark.Index < place.Start) open++;
        }

        return open % 2 == 1;
    }

    /// <summary>Whether a text begins and ends struck out.</summary>
    private static bool IsWhole(string text)
    {
        var struck = text.Trim(' ', '*', '_', '#');
        return struck.Length > 2 && Whole().IsMatch(struck);
    }

    /// <summary>Whether a mark in the lines above, of the same item or paragraph, is still open.</summary>
    private static bool ContinuesAbove(MinutesDocument document, int line)
    {
        var marks = 0;
        for (var above = line; above > 0 && line - above < MostLines && document.Lines[above].Kind is LineKind.Text && document.Lines[above - 1].IsContent; above--)
        {
            var content = document.Lines[above - 1].Content;
            marks += Marks().Count(document.Prose.AsSpan(content.Start, content.Length));
        }

        return marks % 2 == 1;
    }

    [GeneratedRegex(@"(?<![~\w/])~{1,2}(?=[^\s~])|(?<=[^\s~])~{1,2}(?![~\w/])|(?<!~)~~(?!~)|</?(?:del|s|strike)>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Marks();

    [GeneratedRegex(@"^(?:~[^~]|~~|<(?:del|s|strike)>).*(?:~|</(?:del|s|strike)>)\W*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Whole();
}
