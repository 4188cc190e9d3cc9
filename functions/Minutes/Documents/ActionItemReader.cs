using System.Buffers;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Minutes.Documents;

/// <summary>
/// Finds action items in the forms that people write: <c>_AI @x: …_</c>, <c>AI @x</c>, <c>(AI @x)</c>, <c>AI: @x</c>, <c>-> AI</c>,
/// <c>Action: …</c>, <c>TODO</c>, <c>- [ ] …</c>, <c>@x to write …</c>. One a line, the first.
/// </summary>
internal static partial class ActionItemReader
{
    /// <summary>Every marker but a checkbox has one of these in it. Few lines do, and to leap to the next is much cheaper than to match.</summary>
    private static readonly SearchValues<string> MarkerWords = SearchValues.Create(
        ["AI", "Action", "action", "ACTION", "TODO", "TO-DO", "ToDo", "Todo", "To-Do", "To-do", "To Do", "To do", "todo"], StringComparison.Ordinal);

    /// <summary>What stands between handles that are named together.</summary>
    private static readonly FrozenSet<string> Joints = new[] { "", ",", "/", "&", "+", "and", "und", "or" }.ToFrozenSet(StringComparer.Ordinal);

    internal static ImmutableArray<ActionItem> Read(string prose, ImmutableArray<MinutesLine> lines, ImmutableArray<Handle> handles)
    {
        var items = ImmutableArray.CreateBuilder<ActionItem>();
        var (next, word) = (0, -1);
        foreach (var line in lines)
        {
            if (!line.IsContent) continue;
            var first = next;
            while (next < handles.Length && handles[next].Span.Start < line.Content.End) next++;
            if (word < line.Content.Start) word = NextMarkerWord(prose, line.Content.Start);
            if (OnLine(prose, line, handles.AsSpan()[first..next], word < line.Content.End) is { } item) items.Add(item);
        }

        return items.DrainToImmutable();
    }

    private static int NextMarkerWord(string prose, int from)
    {
        var index = prose.AsSpan(from).IndexOfAny(MarkerWords);
        return index < 0 ? int.MaxValue : from + index;
    }

    private static ActionItem? OnLine(string prose, MinutesLine line, ReadOnlySpan<Handle> handles, bool hasMarkerWord)
    {
        var text = prose.AsSpan(line.Content.Start, line.Content.Length);
        if (MarkerEnd(text, hasMarkerWord) is { } marker && text[marker..].ContainsAnyInRange('A', 'z'))
            return new(line.Index, OwnersFrom(prose, handles, line.Content.Start + marker), IsMarked: true, StatusWords.IsDone(text));
        for (var index = 0; index < handles.Length; index++)
        {
            var group = GroupAt(prose, handles[index..]);
            var before = text[..(handles[index].Span.Start - line.Content.Start)];
            var behind = text[(handles[index + group - 1].Span.End - line.Content.Start)..];
            if (!behind.IsEmpty && Assignment().IsMatch(behind) && BeginsClause(before))
                return new(line.Index, [.. handles.Slice(index, group)], IsMarked: false, StatusWords.IsDone(text));
            index += group - 1;
        }

        return null;
    }

    private static int? MarkerEnd(ReadOnlySpan<char> text, bool hasMarkerWord)
    {
        if (text.StartsWith("[ ]") || text.StartsWith("[x]", StringComparison.OrdinalIgnoreCase)) return 3;
        if (!hasMarkerWord) return null;
        foreach (var match in Marker().EnumerateMatches(text)) return match.Index + match.Length;
        return null;
    }

    /// <summary>The handles right behind the marker; those of the whole line behind it, where none stands there.</summary>
    private static ImmutableArray<Handle> OwnersFrom(string prose, ReadOnlySpan<Handle> handles, int marker)
    {
        var first = 0;
        while (first < handles.Length && handles[first].Span.Start < marker - 1) first++;
        if (first == handles.Length) return [.. handles.ToArray().Where(handle => handle.Login != "AI")];
        return [.. handles.Slice(first, GroupAt(prose, handles[first..]))];
    }

    /// <summary>How many handles at the start are named together: <c>@a, @b and @c</c>.</summary>
    private static int GroupAt(string prose, ReadOnlySpan<Handle> handles)
    {
        var count = 1;
        while (count < handles.Length && AreJoined(handles[count - 1], handles[count])) count++;
        return count;

        bool AreJoined(Handle left, Handle right) =>
            Joints.GetAlternateLookup<ReadOnlySpan<char>>().Contains(prose.AsSpan(left.Span.End, right.Span.Start - left.Span.End).Trim(" \t_*"));
    }

    /// <summary>An assignment begins a line, a clause or an arrow; a word right before the handle has it for its object: "ask @x to review".</summary>
    private static bool BeginsClause(ReadOnlySpan<char> before)
    {
        var text = before.TrimEnd(" \t_*");
        return text.IsEmpty || text[^1] is '>' or '→' or '-' or '–' or ';' or ',' or '.' or ':' or '?' or '!' or '(' or ')';
    }

    [GeneratedRegex(
        """
        (?<![^\W_]_?|[/-]|@(?!AI\s\w))(?:                                     # no word goes on here; but @AI x is a slip of the pen
            (?:AIs?|AI's)[_*]{0,2}(?=:|\(\w)                                 # AI: …, AI(x)
          | (?:AIs?|AI's)[_*]{0,2}(?:\s[-–])?(?:\s(?:for|to|on))?\s{0,2}(?=[(\[_*/]{0,2}@) # AI @x, _AI_ @x, AI - @x, AI for @x
          | (?<=(?:->|=>|→|\()\s?|@)AI\b                                    # -> AI …, (AI …, @AI x
          | ^(?:\*\*|__)AIs?(?:\*\*|__)(?=\s\w)                              # **AI** write …
          | ^[_*]{0,2}AI\s(?=\S{1,24}:\s)                                    # AI VP04: …
          | (?<!Git[Hh]ub\s)[Aa]ctions?(?:\s[Ii]tems?)?(?:\s(?:for|to))?(?=:|\s?[(_*]{0,2}@) # Action: …, action item for @x
          | ACTION(?:\sITEM)?\b
          | TO-?DOs?\b(?!\slist) | To[- ]?[Dd]os?\b(?=:|\s?@|\s?\() | ^[_*]{0,2}(?:todo|To-?[Dd]o)\b(?!\slist) | todo(?=:|\s@)
        )
        """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant)]
    private static partial Regex Marker();

    /// <summary>"@x to write" assigns; "@x will write", "@x to be on leave" and "@x to the rescue" tell.</summary>
    [GeneratedRegex(@"^\)?:?[_*]{0,2}\sto\s(?!(?:be|the|an?|my|our|your|his|her|their|this|that|us|them)\b)[a-z]")]
    private static partial Regex Assignment();
}
