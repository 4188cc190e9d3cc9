using System.Buffers;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Minutes.Text;
using Minutes.Validation.Links;

namespace Minutes.Validation.References;

/// <summary>What is wrong behind the <c>](</c> of links: the end is missing, blanks stand in the address, or there is no address.</summary>
internal static partial class LinkEnds
{
    private const int LongestRest = 500;

    private static readonly SearchValues<char> AddressEnds = SearchValues.Create(" \t\r\n()[");

    internal static IEnumerable<Malformation> In(string prose, ImmutableArray<Link> links)
    {
        var sound = 0;
        for (var close = prose.IndexOf("](", StringComparison.Ordinal); close >= 0; close = prose.IndexOf("](", close + 2, StringComparison.Ordinal))
        {
            while (sound < links.Length && links[sound].Address.Start < close) sound++;
            if (sound < links.Length && IsPlainlySound(prose, links[sound], close)) continue;
            if (close == 0 || prose[close - 1] == '\\') continue;
            var text = LinkScanner.StartOfText(prose, close);
            if ((text < 0 ? NoStart(prose, close) : Check(prose, text, close + 2)) is { } malformation) yield return malformation;
        }
    }

    /// <summary>Text and address end on the line, but nothing tells where the text began.</summary>
    private static Malformation? NoStart(string prose, int close)
    {
        if (!prose.AsSpan(close + 2).StartsWith("http")) return null;
        var address = TextSpan.Between(close + 2, LinkScanner.EndOfTarget(prose, close + 2));
        var isMissing = IsAddress(prose, address) && prose[close - 1] != ']' && !Brackets.IsSquareOpen(prose, close);
        return isMissing ? Malformation.Unclear(TextSpan.Between(close, address.End), "the bracket in front of the text of the link is missing") : null;
    }

    private static bool IsPlainlySound(string prose, Link link, int close) => link.Form is not LinkForm.Bare
        && link.Address.Start == close + 2
        && link.Address.Length > 8
        && prose[link.Address.Start] == 'h'
        && prose[link.Address.End] == ')';

    /// <summary>Whether an address is one of the web without its scheme: <c>github.com/o/r</c>, <c>www.example.org</c>.</summary>
    internal static bool IsHostAlone(ReadOnlySpan<char> address) => HostAlone().IsMatch(address);

    private static Malformation? Check(string prose, int text, int open)
    {
        var start = open;
        while (start < prose.Length && prose[start] is ' ' or '\t') start++;
        if (start == prose.Length || prose[start] is '<' or '(' or '\r' or '\n') return null;
        var end = LinkScanner.EndOfTarget(prose, start);
        var next = end;
        while (next < prose.Length && prose[next] is ' ' or '\t' or '\u00A0') next++;

        if (next < prose.Length && prose[next] == ')')
        {
            var whole = TextSpan.Between(text - 1, next + 1);
            if (end == start) return NoAddress(prose, text, whole);
            return Closed(prose, whole, TextSpan.Between(start, end), [TextSpan.Between(open, start), TextSpan.Between(end, next)]);
        }

        // So long an address was not read to its end.
        var isCut = end < prose.Length && !char.IsWhiteSpace(prose[end]);
        var address = TextSpan.Between(start, end);
        if (isCut || !IsAddress(prose, address) || prose[end - 1] is ']' or '}' or '>') return null;
        return next == prose.Length || prose[next] is '\r' or '\n' ? AtLineEnd(prose, text, address, next) : BeforeBlank(prose, text, address, next);
    }

    private static Malformation? NoAddress(string prose, int text, TextSpan whole)
    {
        var isCode = text > 1 && (char.IsLetterOrDigit(prose[text - 2]) || prose[text - 2] is ']' or ')');
        return isCode ? null : Malformation.Unclear(whole, "the link has no address");
    }

    private static Malformation? Closed(string prose, TextSpan whole, TextSpan address, ImmutableArray<TextSpan> blanks)
    {
        var written = prose.AsSpan(address.Start, address.Length);
        if (written is "https://" or "http://") return Malformation.Unclear(whole, "the link has no address");
        if (IsHostAlone(written))
        {
            const string Message = "the address lacks https://: GitHub takes it for a file of the repository";
            return new(whole, Message, "write https://", [TextEdit.Insert(address.Start, "https://")]) { Kind = FixKind.Words };
        }

        blanks = blanks.RemoveAll(span => span.Length == 0);
        if (blanks.IsEmpty) return null;
        return new(whole, "blanks stand around the address", "remove them", [.. blanks.Select(TextEdit.Delete)]) { IsHarmless = true };
    }

    /// <summary>The line ends in front of the parenthesis. Where the next line goes on with the address, that is joined only where it tells so.</summary>
    private static Malformation? AtLineEnd(string prose, int text, TextSpan address, int lineEnd)
    {
        var start = lineEnd;
        while (start < prose.Length && char.IsWhiteSpace(prose[start])) start++;
        var length = prose.AsSpan(start, Math.Min(LongestRest, prose.Length - start)).IndexOfAny(AddressEnds);
        if (length < 0 || prose[start + length] != ')') return Unclosed(prose, text, address);

        // A parenthesis alone on the next line is sound Markdown.
        return length == 0 ? null : Broken(prose, text, address, start, start + length, "the address of the link is broken over two lines", "join them");
    }

    /// <summary>A blank stands in front of the parenthesis, and what follows is no title: a blank in the address, or the parenthesis is missing.</summary>
    private static Malformation? BeforeBlank(string prose, int text, TextSpan address, int next)
    {
        var rest = prose.AsSpan(next, Math.Min(LongestRest, prose.Length - next));
        var length = rest.IndexOfAny("()[\r\n");
        if (rest[0] is '=' || TitleAndEnd().IsMatch(rest)) return null;
        if (length < 0 || rest[length] != ')') return Unclosed(prose, text, address);
        return Broken(prose, text, address, next, next + length, "a blank stands in the address of the link", "remove it");
    }

    private static Malformation Unclosed(string prose, int text, TextSpan address)
    {
        var end = address.End;
        while (end > address.Start && prose[end - 1] is '.' or ',' or ';' or ':' or '!' or '?' or '*') end--;
        return new(TextSpan.Between(text - 1, end), "the parenthesis behind the address is missing: this is no link", "write )", [TextEdit.Insert(end, ")")]);
    }

    private static Malformation Broken(string prose, int text, TextSpan address, int next, int close, string message, string title)
    {
        var whole = TextSpan.Between(text - 1, close + 1);
        var (left, right) = (prose[address.Start..address.End], prose[next..close]);
        var isOne = !right.AsSpan().ContainsAny(" \t\u00A0")
            && (left[^1] is '/' or '&' or '=' or '?' || right[0] is '/' or '&' or '=' or '?' || GitHubThread().IsMatch(left + right));
        return isOne ? new(whole, message, title, [TextEdit.Delete(TextSpan.Between(address.End, next))]) : Malformation.Unclear(whole, message);
    }

    private static bool IsAddress(string prose, TextSpan address) => address.Length > 0 && Address().IsMatch(prose.AsSpan(address.Start, address.Length));

    [GeneratedRegex(@"^(?:https?://[^\s/]|(?:\.{1,2}/)?[\w./%-]{1,300}\.(?:md|png|jpe?g|gif|svg|webp|pdf)(?:#[\w-]{0,100})?[.,;:!?*]{0,3}$)")]
    private static partial Regex Address();

    [GeneratedRegex(@"^(?:www\.|github\.com/|(?:[a-z0-9-]{1,63}\.){1,4}(?:com|org|net|io|dev|eu|de)/)[^\s:]{1,500}$", RegexOptions.IgnoreCase)]
    private static partial Regex HostAlone();

    [GeneratedRegex(@"^(?:""[^""\r\n]{0,400}""|'[^'\r\n]{0,400}'|\([^()\r\n]{0,400}\))[ \t]{0,8}\)")]
    private static partial Regex TitleAndEnd();

    [GeneratedRegex(@"^https?://github\.com/[\w.-]{1,100}/[\w.-]{1,100}/(?:issues|pull|discussions)/[0-9]{1,7}(?:[#?][\w#=&-]{1,100})?$")]
    private static partial Regex GitHubThread();
}
