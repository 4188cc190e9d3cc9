using System.Text.RegularExpressions;
using Minutes.Documents;
using Minutes.Text;

namespace Minutes.Planning.Labelling;

/// <summary>What people struck out: <c>~~so~~</c>, <c>~so~</c>, or with HTML. A mark without its counterpart strikes all behind it: when in doubt, nothing is labelled.</summary>
internal sealed partial class StruckText(MinutesDocument document)
{
    /// <summary>No paragraph of minutes is longer.</summary>
    private const int MostLines = 40;

    private readonly EnclosingItems _items = EnclosingItems.Of(document);
    private readonly Dictionary<int, List<int>> _marks = [];
    private readonly Dictionary<int, bool> _whole = [];

    /// <summary>Whether a reference is struck out, alone or with all that it stands in.</summary>
    internal bool Holds(Reference reference)
    {
        if (IsBehindOpenMark(reference.Line, reference.Span)) return true;
        if (reference.LinkText is { } text && (IsBehindOpenMark(reference.Line, text) || IsWhole(document.TextOf(text)))) return true;
        return _items.Of(reference.Line).Any(item => item.Line != reference.Line && IsWhole(item.Line, item.Text))
            || (_items.SectionOf(reference.Line) is var section && section.Path.Append(section).Any(heading => IsWhole(heading.Line, heading.Text)));
    }

    /// <summary>Whether a mark before a place, on its line or above in the same item or paragraph, is still open.</summary>
    private bool IsBehindOpenMark(int line, TextSpan place)
    {
        var next = MarksOn(line).BinarySearch(place.Start);
        var marks = next < 0 ? ~next : next;
        for (var above = line; above > 0 && line - above < MostLines && document.Lines[above].Kind is LineKind.Text && document.Lines[above - 1].IsContent; above--)
            marks += MarksOn(above - 1).Count;
        return marks % 2 == 1;
    }

    /// <summary>Where the marks of a line begin, in order.</summary>
    private List<int> MarksOn(int line)
    {
        if (_marks.TryGetValue(line, out var known)) return known;
        var (content, marks) = (document.Lines[line].Content, new List<int>());
        foreach (var mark in Marks().EnumerateMatches(document.Prose.AsSpan(content.Start, content.Length))) marks.Add(content.Start + mark.Index);
        return _marks[line] = marks;
    }

    private bool IsWhole(int line, string text) => _whole.TryGetValue(line, out var known) ? known : _whole[line] = IsWhole(text);

    /// <summary>Whether a text begins and ends struck out.</summary>
    private static bool IsWhole(string text) => text.Trim(' ', '*', '_', '#') is { Length: > 2 } struck && Whole().IsMatch(struck);

    [GeneratedRegex(@"(?<![~\w/])~{1,2}(?=[^\s~])|(?<=[^\s~])~{1,2}(?![~\w/])|(?<!~)~~(?!~)|</?(?:del|s|strike)>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Marks();

    [GeneratedRegex(@"^(?:~[^~]|~~|<(?:del|s|strike)>).*(?:~|</(?:del|s|strike)>)\W*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Whole();
}
