using System.Buffers;
using System.Text.RegularExpressions;
using Minutes.Documents;
using Minutes.Text;

namespace Minutes.Validation.Privacy;

/// <summary>Finds the e-mail addresses of people and lists in a text; it leaps from one <c>@</c> to the next.</summary>
internal static partial class EmailAddresses
{
    /// <summary>RFC 5321's bounds.</summary>
    private const int LongestLocal = 64, LongestDomain = 253;

    /// <summary>How far back the start of a web address is looked for.</summary>
    private const int LongestAddress = 200;

    private static readonly SearchValues<char> Local = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789._%+-äöüÄÖÜß");
    private static readonly SearchValues<char> Domain = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.-äöüÄÖÜß");

    private static readonly SearchValues<char> AddressEnds = SearchValues.Create(" \t\r\n<>()[]\"'`");

    private static readonly SoughtWords Spelt = new(StringComparison.OrdinalIgnoreCase, "(at)", "[at]", "{at}", "( at )", "[ at ]");

    /// <summary>The addresses whose sign is spelt out, in order: <c>mira (at) tide (dot) io</c>.</summary>
    internal static IEnumerable<TextSpan> SpeltIn(MinutesDocument document) =>
        from line in CandidateLines.With(document, document.Source.Text, Spelt)
        let text = document.Source.Text
        from match in SpeltOut().Matches(text.Substring(line.Start, line.Length))
        where !Machine().IsMatch(match.Groups["local"].ValueSpan) && !ExampleDomain().IsMatch(match.Groups["domain"].ValueSpan)
        select new TextSpan(line.Start + match.Index, match.Length);

    /// <summary>The addresses in order.</summary>
    internal static IEnumerable<TextSpan> In(string text)
    {
        for (var at = text.IndexOf('@', StringComparison.Ordinal); at >= 0 && at + 1 < text.Length; at = text.IndexOf('@', at + 1))
        {
            // Before a handle a blank stands.
            if (at == 0 || !Local.Contains(text[at - 1]) || Around(text, at) is not { } address) continue;
            yield return address;
            at = address.End - 1;
        }
    }

    private static TextSpan? Around(string text, int at)
    {
        var before = text.AsSpan(Math.Max(at - LongestLocal, 0), Math.Min(at, LongestLocal));
        var local = before[(before.LastIndexOfAnyExcept(Local) + 1)..].TrimStart("._-*%+");
        var behind = text.AsSpan(at + 1, Math.Min(text.Length - at - 1, LongestDomain));
        var length = behind.IndexOfAnyExcept(Domain);
        var domain = (length < 0 ? behind : behind[..length]).TrimEnd(".-");
        if (local.IsEmpty || !HostName().IsMatch(domain)) return null;

        var address = TextSpan.Between(at - local.Length, at + 1 + domain.Length);
        if (IsPlaceholder(local, domain) || IsLogin(text, address) || IsInWebAddress(text, address.Start)) return null;
        return address;
    }

    private static bool IsPlaceholder(ReadOnlySpan<char> local, ReadOnlySpan<char> domain) => Machine().IsMatch(local) || ExampleDomain().IsMatch(domain);

    /// <summary>Whether it is a login on a machine, <c>core@host.io:/srv</c>, or somebody's name on another network, <c>@name@host.social</c>.</summary>
    private static bool IsLogin(string text, TextSpan address)
    {
        if (address.Start > 0 && text[address.Start - 1] == '@') return true;
        return address.End + 1 < text.Length && (text[address.End] is '/' or '@' || (text[address.End] == ':' && !char.IsWhiteSpace(text[address.End + 1])));
    }

    private static bool IsInWebAddress(string text, int start)
    {
        var before = text.AsSpan(Math.Max(start - LongestAddress, 0), Math.Min(start, LongestAddress));
        return before[(before.LastIndexOfAny(AddressEnds) + 1)..].Contains("://", StringComparison.Ordinal);
    }

    /// <summary>Labels with a dot between them, the last one of letters, and none of those that name files, units or machines at home.</summary>
    [GeneratedRegex(@"^[^.]+\.(?:[^.]+\.){0,8}(?!(?:service|socket|timer|target|mount|local|internal|lan|corp|localhost|localdomain|md|png|svg|yml|yaml|json)$)[A-Za-z]{2,24}$", RegexOptions.IgnoreCase)]
    private static partial Regex HostName();

    [GeneratedRegex(@"(?<![\w.+-])(?<local>[\w.+-]{1,64})\s?[(\[{]\s?at\s?[)\]}]\s?(?<domain>[\w-]{1,63}(?:(?:\.|\s?[(\[{]\s?(?:dot|punkt)\s?[)\]}]\s?)[\w-]{1,63}){1,5})(?![\w-])", RegexOptions.IgnoreCase)]
    private static partial Regex SpeltOut();

    [GeneratedRegex(
        @"^(?:(?:[\w.-]{0,20}[-_.])?(?:no|do-?not|donot)[-_.]?reply|git|hg|notifications?|mailer-daemon|user(?:name)?[0-9]?|name|your?|your[-_.]?(?:name|email|mail)|e?mail|someone|somebody|foo(?:\.bar)?|bar|(?:vor|first)[-_.]?name[-_.](?:nach|last)[-_.]?name|first\.last|x{2,})(?:\+[\w.-]{0,20})?$",
        RegexOptions.IgnoreCase)]
    private static partial Regex Machine();

    [GeneratedRegex(@"(?:^|\.)(?:example(?:\.[a-z]{2,3}){0,2}|test|invalid|localhost)$|(?:^|\.)(?:users\.noreply\.github\.com|test\.com|your[-_]?(?:domain|company)\.[a-z]{2,3}|domain\.(?:com|tld))$", RegexOptions.IgnoreCase)]
    private static partial Regex ExampleDomain();
}
