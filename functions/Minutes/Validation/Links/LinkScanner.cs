using System.Buffers;
using System.Collections.Immutable;
using Minutes.Text;

namespace Minutes.Validation.Links;

/// <summary>
/// Finds the addresses in prose, in one pass that leaps from mark to mark. What is no link for Markdown (see MIN051) is none here; an
/// address with a scheme is always found, if need be as a bare one.
/// </summary>
internal static class LinkScanner
{
    /// <summary>How far back from an address the start of its text is looked for, so that a line of bare <c>](</c> costs no more than its length.</summary>
    private const int LongestText = 400;

    /// <summary>An address is not looked for beyond this, for the same reason.</summary>
    private const int LongestAddress = 1000;

    private static readonly SearchValues<string> Marks = SearchValues.Create(["](", "://", "src=\"", "href=\""], StringComparison.Ordinal);
    private static readonly SearchValues<char> BareEnds = SearchValues.Create(" \t\r\n<>()[]{}\"'`|\\");
    private static readonly SearchValues<char> LineEnds = SearchValues.Create("\r\n");
    private static readonly SearchValues<char> TargetSigns = SearchValues.Create(" \t\r\n\u00A0()");

    /// <summary>The links, pictures and bare addresses, in order.</summary>
    internal static ImmutableArray<Link> In(string prose)
    {
        var links = ImmutableArray.CreateBuilder<Link>();
        for (var from = 0; prose.AsSpan(from).IndexOfAny(Marks) is >= 0 and var leap;)
        {
            from += leap + 2;
            if (Read(prose, from - 2) is not { } link) continue;
            links.Add(link);
            from = Math.Max(link.Address.End, from);
        }

        return links.DrainToImmutable();
    }

    /// <summary>The end of the address that begins at an index: a blank, a line end, or a closing parenthesis that was not opened in it.</summary>
    internal static int EndOfTarget(string prose, int start)
    {
        var depth = 0;
        var bound = Math.Min(prose.Length, start + LongestAddress);
        for (var index = start; index < bound; index++)
        {
            var leap = prose.AsSpan(index, bound - index).IndexOfAny(TargetSigns);
            if (leap < 0) return bound;
            index += leap;
            if (prose[index] == '(') depth++;
            else if (prose[index] != ')' || depth-- == 0) return index;
        }

        return bound;
    }

    /// <summary>
    /// Where the text begins that ends in front of <paramref name="close"/>: behind the bracket that belongs to the one there; -1 where
    /// there is none on the line.
    /// </summary>
    internal static int StartOfText(string prose, int close)
    {
        var depth = 0;
        for (var index = close - 1; index >= 0 && index >= close - LongestText && prose[index] is not ('\r' or '\n'); index--)
        {
            if (prose[index] is not ('[' or ']') || (index > 0 && prose[index - 1] == '\\')) continue;
            depth += prose[index] == ']' ? 1 : -1;
            if (depth < 0) return index + 1;
        }

        return -1;
    }

    private static Link? Read(string prose, int mark) => prose[mark] switch
    {
        ']' => ReadLink(prose, mark),
        ':' => ReadBare(prose, mark),
        var first => ReadAttribute(prose, prose.IndexOf('"', mark) + 1, first == 's' ? LinkForm.Picture : LinkForm.Link),
    };

    private static Link? ReadLink(string prose, int close)
    {
        var text = StartOfText(prose, close);
        if (text < 0) return null;
        var start = close + 2;
        while (start < prose.Length && prose[start] is ' ' or '\t') start++;
        var isAngled = start < prose.Length && prose[start] == '<';
        var end = isAngled ? EndOnLine(prose, ++start, '>') : EndOfTarget(prose, start);
        if (end < 0 || end == start || !IsClosed(prose, isAngled ? end + 1 : end)) return null;
        var form = text > 1 && prose[text - 2] == '!' ? LinkForm.Picture : LinkForm.Link;
        return new(form, TextSpan.Between(text, close), TextSpan.Between(start, end));
    }

    /// <summary>Whether nothing but blanks and a title stands between an address and its closing parenthesis.</summary>
    private static bool IsClosed(string prose, int end)
    {
        var next = end;
        while (next < prose.Length && prose[next] is ' ' or '\t') next++;
        if (next >= prose.Length) return false;
        return prose[next] == ')' || (next > end && prose[next] is '"' or '\'' or '(' && EndOnLine(prose, next + 1, ')') > 0);
    }

    private static Link? ReadBare(string prose, int colon)
    {
        var start = colon;
        while (start > 0 && char.IsAsciiLetter(prose[start - 1])) start--;
        if (start == colon) return null;
        var length = prose.AsSpan(start).IndexOfAny(BareEnds);
        var end = length < 0 ? prose.Length : start + length;
        while (end > colon + 3 && prose[end - 1] is '.' or ',' or ';' or ':' or '!' or '?' or '*' or '_') end--;
        return end <= colon + 3 ? null : new(LinkForm.Bare, new(start, 0), TextSpan.Between(start, end));
    }

    private static Link? ReadAttribute(string prose, int start, LinkForm form) =>
        EndOnLine(prose, start, '"') is var end && end > start ? new(form, form is LinkForm.Link ? TextBehind(prose, end) : new(start, 0), TextSpan.Between(start, end)) : null;

    /// <summary>The text between the tag that an attribute ends in and the next tag.</summary>
    private static TextSpan TextBehind(string prose, int end)
    {
        var start = EndOnLine(prose, end, '>') + 1;
        var close = start > 0 ? EndOnLine(prose, start, '<') : -1;
        return close > start ? TextSpan.Between(start, close) : new(end, 0);
    }

    private static int EndOnLine(string prose, int start, char sign)
    {
        var rest = prose.AsSpan(start, Math.Min(prose.Length - start, LongestAddress));
        var lineEnd = rest.IndexOfAny(LineEnds);
        var end = (lineEnd < 0 ? rest : rest[..lineEnd]).IndexOf(sign);
        return end < 0 ? -1 : start + end;
    }
}
