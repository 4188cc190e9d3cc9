using System.Buffers;
using Minutes.Documents;
using Minutes.Text;

namespace Minutes.Validation.People;

/// <summary>Words in prose that could be handles without <c>@</c>.</summary>
internal static class HandleWords
{
    /// <summary>The pattern of a mark of an action item, which mostly stands before its owner.</summary>
    internal const string ActionMark = @"(?<![^\W_])(?:AIs?|[Aa]ction(?: [Ii]tem)?|ACTION|TODO|To[- ]?[Dd]o)";

    private static readonly SearchValues<char> PartOfMoreBefore = SearchValues.Create("@/.-=&#:\\+?~`[");
    private static readonly SearchValues<char> PartOfMoreBehind = SearchValues.Create("/@=\\]+`");

    /// <summary>The words of a span that are formed like a handle and stand by themselves: not in addresses, paths, links or longer words.</summary>
    internal static IEnumerable<TextSpan> In(string prose, TextSpan span)
    {
        for (var start = span.Start; start < span.End; start++)
        {
            if (!char.IsLetterOrDigit(prose[start])) continue;
            var end = start + 1;
            while (end < span.End && (char.IsLetterOrDigit(prose[end]) || prose[end] is '-' or '_')) end++;
            var next = end;
            while (prose[end - 1] is '-' or '_') end--;
            if (StandsAlone(prose, span, start, end) && Handle.LengthOfLogin(prose.AsSpan(start, end - start)) == end - start) yield return TextSpan.Between(start, end);
            start = next;
        }
    }

    /// <summary>Whether the sign before a word says already what it is: a handle, a part of an address, the text of a link.</summary>
    internal static bool IsMarked(char before) => before is '@' or '/' or '[';

    /// <summary>Whether nobody writes a word or a first name like that: it has a digit, a hyphen, an underscore or a capital inside.</summary>
    internal static bool IsNoWord(ReadOnlySpan<char> login) =>
        login.ContainsAny('-', '_') || login.ContainsAnyInRange('0', '9') || (login[1..].ContainsAnyInRange('A', 'Z') && login.ContainsAnyInRange('a', 'z'));

    /// <summary>Whether nothing that stands before or behind a word makes it part of something longer.</summary>
    internal static bool StandsAlone(string prose, TextSpan span, int start, int end)
    {
        if (start < span.Start || end > span.End) return false;
        if (start > span.Start && (char.IsLetterOrDigit(prose[start - 1]) || PartOfMoreBefore.Contains(prose[start - 1]) || IsAddress(prose, span, start))) return false;
        if (end >= span.End) return true;
        if (char.IsLetterOrDigit(prose[end])) return false;
        if (prose[end] is '.' or ':' or '-' or '_') return end + 1 >= span.End || !char.IsLetterOrDigit(prose[end + 1]);
        return !PartOfMoreBehind.Contains(prose[end]) || (prose[end] == '/' && end + 1 < span.End && prose[end + 1] == '@');
    }

    /// <summary>Whether a word is what a link points to: <c>](word</c>.</summary>
    private static bool IsAddress(string prose, TextSpan span, int start) => prose[start - 1] == '(' && start - 2 >= span.Start && prose[start - 2] == ']';
}
