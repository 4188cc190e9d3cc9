using System.Buffers;
using System.Collections.Immutable;
using Minutes.Text;
using Minutes.Validation.Links;

namespace Minutes.Validation.References;

/// <summary>
/// The lines on which a link may be mistyped: most minutes have none, and the patterns need not be tried on them. A mistyped link is no
/// link for the scanner, so that its address stands in odd company.
/// </summary>
internal static class Suspects
{
    private static readonly SearchValues<string> Marks = SearchValues.Create(
        ["] (", "]  ", "]<", "]\t(", "]\u00A0(", ")[", "][", "]]", "[[", "\\[", "\\]", "\\(", "]\n", "]\r", "! [", "h ttp", "ht tp", "htt p", "http s:"],
        StringComparison.Ordinal);

    /// <summary>The lines, each with the one below it; neighbouring ones as one span.</summary>
    internal static IEnumerable<TextSpan> In(SourceText source, string prose, ImmutableArray<Link> links)
    {
        var (start, end, last) = (0, 0, -1);
        foreach (var line in Places(prose, links).Select(source.LineIndexAt).Order())
        {
            if (line > last + 1 && end > start) yield return TextSpan.Between(start, end);
            if (line > last + 1) start = source.Lines[line].Start;
            last = Math.Max(last, Math.Min(line + 1, source.Lines.Length - 1));
            end = source.Lines[last].End;
        }

        if (end > start) yield return TextSpan.Between(start, end);
    }

    private static IEnumerable<int> Places(string prose, ImmutableArray<Link> links) =>
        Marked(prose).Concat(links.Where(link => IsOdd(prose, link)).Select(link => link.Address.Start)).Concat(OddSchemes(prose));

    private static IEnumerable<int> Marked(string prose)
    {
        for (var from = 0; ;)
        {
            var leap = prose.AsSpan(from).IndexOfAny(Marks);
            if (leap < 0) yield break;
            yield return from + leap;
            from += leap + 1;
        }
    }

    private static bool IsOdd(string prose, Link link)
    {
        if (IsTwoAddresses(prose.AsSpan(link.Address.Start, link.Address.Length))) return true;
        if (link.Form is LinkForm.Bare) return !IsFree(prose, link.Address);
        var end = link.Address.End;
        return prose[end - 1] is '>' or ']' or '}' or '.' or ',' or ';'
            || prose[link.Address.Start] is '(' or '"' or '\'' or '“' or '„'
            || (prose[end] == ')' && At(prose, end + 1) == ')' && HasRoundTooMany(prose, link))
            || (prose[end] == ')' && At(prose, end + 1) == ']' && !Brackets.IsSquareOpen(prose, link.Text.Start - 1))
            || (link.Text.Length == 0 && link.Form is LinkForm.Link);
    }

    private static bool IsTwoAddresses(ReadOnlySpan<char> address) => address.Length > 16 && address[8..].IndexOf("://", StringComparison.Ordinal) >= 0;

    private static bool HasRoundTooMany(string prose, Link link)
    {
        var behind = 0;
        while (At(prose, link.Address.End + 1 + behind) == ')') behind++;
        return behind > Brackets.RoundDepth(prose, link.Text.Start);
    }

    /// <summary>Whether an address stands among words, in angle brackets, or in parentheses with a blank in front.</summary>
    private static bool IsFree(string prose, TextSpan address)
    {
        var (before, after) = (At(prose, address.Start - 1), At(prose, address.End));
        return before switch
        {
            '<' => after == '>',
            '(' => after == ')' && char.IsWhiteSpace(At(prose, address.Start - 2)),
            '*' or '_' or ',' or ';' or ':' or '"' or '\'' or '~' => after != '>',
            _ => char.IsWhiteSpace(before) && after != '>' && (after != ')' || Brackets.IsRoundOpen(prose, address.Start)),
        };
    }

    /// <summary>Where <c>http</c> does not go on as it should.</summary>
    private static IEnumerable<int> OddSchemes(string prose)
    {
        for (var at = prose.IndexOf("http", StringComparison.Ordinal); at >= 0; at = prose.IndexOf("http", at + 4, StringComparison.Ordinal))
        {
            var behind = at + (At(prose, at + 4) == 's' ? 5 : 4);
            var next = prose.AsSpan(behind, Math.Min(12, prose.Length - behind));
            var isSound = next.StartsWith("://") && next.Length > 3 && char.IsAsciiLetterOrDigit(next[3]) && !next[3..].StartsWith("http");
            if (!isSound && next.Length > 0 && next[0] is ':' or '/' or ';' or '.' or ',' or ' ' && next.ContainsAny("/\\.")) yield return at;
        }
    }

    private static char At(string prose, int index) => index >= 0 && index < prose.Length ? prose[index] : '\n';
}
