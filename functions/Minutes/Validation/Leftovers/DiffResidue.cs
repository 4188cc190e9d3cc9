using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Minutes.Documents;

namespace Minutes.Validation.Leftovers;

/// <summary>Pieces of diffs, and what git and patch print: pasted, or written into the file.</summary>
/// <param name="Lines">The headers, and the lines below them that bear signs.</param>
/// <param name="IsHeaderOnly">Whether no changed line follows, so that nothing is lost with it.</param>
internal sealed partial record DiffResidue(ImmutableArray<int> Lines, bool IsHeaderOnly)
{
    /// <summary>Longer lines are prose.</summary>
    private const int LongestHeader = 300;

    /// <summary>Longer than <c>12,34c56,78</c> gets.</summary>
    private const int LongestRange = 40;

    /// <summary>The pieces, each within one block of lines: with changed lines below it, or headers alone.</summary>
    internal static IEnumerable<DiffResidue> In(MinutesDocument document)
    {
        for (var start = 0; start < document.Lines.Length; start++)
        {
            var end = EndOfBlock(document, start);
            foreach (var piece in InBlock(document, start, end)) yield return piece;
            start = Math.Max(start, end - 1);
        }
    }

    private static IEnumerable<DiffResidue> InBlock(MinutesDocument document, int start, int end)
    {
        while (start < end && !IsHeader(document, start)) start++;
        if (start == end) return [];
        var block = Enumerable.Range(start, end - start).ToList();
        return block.Exists(line => IsChange(document, line))
            ? [new([.. block.Where(line => IsHeader(document, line) || IsChange(document, line) || IsRemoved(document, line))], IsHeaderOnly: false)]
            : Runs(block.Where(line => IsHeader(document, line))).Select(headers => new DiffResidue(headers, IsHeaderOnly: true));
    }

    private static int EndOfBlock(MinutesDocument document, int start)
    {
        var end = start;
        while (end < document.Lines.Length && document.Lines[end].Kind is not (LineKind.Blank or LineKind.Hidden)) end++;
        return end;
    }

    private static IEnumerable<ImmutableArray<int>> Runs(IEnumerable<int> lines)
    {
        List<int> run = [];
        foreach (var line in lines)
        {
            if (run is [.., var last] && line != last + 1)
            {
                yield return [.. run];
                run.Clear();
            }

            run.Add(line);
        }

        if (run.Count > 0) yield return [.. run];
    }

    /// <summary>Lines that bear the sign of a diff before a heading, a bullet or a handle.</summary>
    internal static List<int> SignedIn(MinutesDocument document)
    {
        var signed = new List<int>();
        foreach (ref readonly var line in document.Lines.AsSpan())
        {
            if (line.IsContent && document.Source.Text[line.Span.Start] is '+' or '-' or '<' && Signed().IsMatch(document.Source.Slice(line.Span))) signed.Add(line.Index);
        }

        return signed;
    }

    private static bool IsHeader(MinutesDocument document, int index)
    {
        ref readonly var line = ref document.Lines.ItemRef(index);
        return line.Kind is not (LineKind.Blank or LineKind.Hidden)
            && line.Span.Length is > 3 and <= LongestHeader
            && MayBeHeader(document.Source.Slice(line.Span))
            && Header().IsMatch(document.Source.Slice(line.Span));
    }

    /// <summary>Whether a line begins as a header does; nearly none of minutes does, and it is much cheaper to tell.</summary>
    internal static bool MayBeHeader(ReadOnlySpan<char> line) => line switch
    {
        ['@', '@', ..] or ['-', '-', '-', ' ', ..] or ['+', '+', '+', ' ', ..] or ['*', '*', '*', ' ', ..] or ['\\', ' ', ..] => true,
        ['d', 'i', 'f', 'f', ..] or ['d', 'e', 'l', ..] or ['i', 'n', 'd', ..] or ['n', 'e', 'w', ..] or ['o', 'l', 'd', ..] => true,
        ['B', 'i', 'n', ..] or ['H', 'u', 'n', ..] or ['p', 'a', 't', ..] or ['C', 'O', 'N', ..] or ['A', 'u', 't', ..] => true,
        [>= '0' and <= '9', ..] => line.TrimEnd() is [.., >= '0' and <= '9'] range && range.Length <= LongestRange && range.ContainsAny('a', 'c', 'd'),
        _ => false,
    };

    /// <summary>Whether a line bears a sign that no bullet of minutes bears: <c>+* new</c>, <c>-## old</c>.</summary>
    private static bool IsChange(MinutesDocument document, int index) =>
        !IsHeader(document, index) && document.Source.Slice(document.Lines[index].Span) is ['+', ..] or ['-', '#' or '*' or '-' or '@' or '[', _, ..];

    /// <summary>Whether a line bears a minus that is no bullet's, as the one that a diff took out: <c>-* old</c>, <c>-  - old</c>.</summary>
    internal static bool MayBeOld(MinutesDocument document, int index) => document.Source.Slice(document.Lines[index].Span) is ['-', '-' or '*' or '#' or '@', ..] or ['-', ' ', ' ', ..];

    /// <summary>Whether a line may be one that was taken out, or a bullet.</summary>
    private static bool IsRemoved(MinutesDocument document, int index) => document.Source.Slice(document.Lines[index].Span) is ['-', ..];

    [GeneratedRegex(
        """
        ^(?: diff\ (?:--git|-[a-zA-Z]+)\ \S
         | @@\ -\d{1,7}(?:,\d{1,7})?\ \+\d{1,7}(?:,\d{1,7})?\ @@
         | (?:---|\+\+\+)\ (?:"?[ab]/\S|/dev/null|\S{1,200}\.(?:md|markdown|orig|rej)\b)
         | \*\*\*\ \S{1,200}\.(?:md|markdown|orig|rej)\b
         | (?:\*\*\*|---)\ \d{1,7},\d{1,7}\ (?:\*\*\*\*|----)\s*$
         | index\ [0-9a-f]{7,40}\.\.[0-9a-f]{7,40}
         | (?:new|deleted)\ file\ mode\ \d{6}\s*$ | (?:old|new)\ mode\ \d{6}\s*$
         | Binary\ files\ .{1,250}\ differ\s*$
         | \\\ No\ newline\ at\ end\ of\ file
         | \d{1,6}(?:,\d{1,6})?[acd]\d{1,6}(?:,\d{1,6})?\s*$
         | Hunk\ \#\d{1,4}\ (?:FAILED|succeeded)\ at\ \d | patching\ file\ \S
         | CONFLICT\ \([a-z/ ]{3,30}\): | Auto-merging\ \S+\s*$ | Automatic\ merge\ failed
        )
        """,
        RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Header();

    /// <summary>
    /// <c>+## Agenda</c>, <c>+* up again</c>, <c>+  * up again</c>, <c>&lt; @mira-k</c>; but <c>+- 5 %</c> is a range, and <c>+ - one</c> a
    /// list in a list.
    /// </summary>
    [GeneratedRegex(@"^(?:[+-](?:\#{1,6} |\* )|\+(?:- (?!\d)|@\w|[ \t]{2,40}[*-] )|< {1,40}(?:@\w|\#{1,6} |[*-] ))")]
    private static partial Regex Signed();
}
