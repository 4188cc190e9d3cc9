using System.Text.RegularExpressions;
using Minutes.Documents;
using Minutes.Text;

namespace Minutes.Validation.Privacy;

/// <summary>Finds passwords and keys in web addresses: <c>https://name:password@host</c>, <c>?access_token=…</c>.</summary>
internal static partial class AddressSecrets
{
    private const int FewestOfKey = 16;

    /// <summary>A name and a password in an address are no longer than this, with the signs around them.</summary>
    private const int LongestBefore = 200;

    private static readonly IEnumerable<Match> None = [];

    private static readonly SoughtWords KeyNames = new(StringComparison.OrdinalIgnoreCase, "token=", "key=", "secret=", "sig=", "signature=");
    private static readonly SoughtWords PasswordNames = new(StringComparison.OrdinalIgnoreCase, "pwd=", "password=", "passwd=", "passcode=", "pin=");

    /// <summary>The passwords and keys, without the address around them.</summary>
    internal static IEnumerable<FoundSecret> In(MinutesDocument document)
    {
        var (text, traces) = (document.Source.Text, document.Traces);
        if (!text.Contains("://", StringComparison.Ordinal)) yield break;
        foreach (var match in HasSignInAddress(text) ? Password().Matches(text) : None)
        {
            if (!SecretPlaceholder.IsPassword(match.Groups["value"].ValueSpan)) yield return Found(match, "a password in a web address", Severity.Error);
        }

        foreach (var match in KeyNames.MayStandIn(traces) ? Key().Matches(text) : None)
        {
            if (IsKey(match.Groups["value"].ValueSpan)) yield return Found(match, "a key in a web address", Severity.Warning) with { Doubt = "it may be one that anybody can have" };
        }

        foreach (var match in PasswordNames.MayStandIn(traces) ? MeetingPassword().Matches(text) : None)
        {
            if (!SecretPlaceholder.IsPassword(match.Groups["value"].ValueSpan)) yield return Meeting(match);
        }
    }

    /// <summary>Whether an <c>@</c> stands in a web address, as it does behind a password; nearly all stand before a name.</summary>
    private static bool HasSignInAddress(string text)
    {
        for (var at = text.IndexOf('@', StringComparison.Ordinal); at >= 0; at = text.IndexOf('@', at + 1))
        {
            if (at == 0 || char.IsWhiteSpace(text[at - 1])) continue;
            var before = text.AsSpan(Math.Max(at - LongestBefore, 0)..at);
            if (before[(before.LastIndexOfAny(" \t\r\n") + 1)..].Contains("://", StringComparison.Ordinal)) return true;
        }

        return false;
    }

    private static FoundSecret Found(Match match, string name, Severity severity) =>
        new(new(match.Groups["value"].Index, match.Groups["value"].Length), name, severity);

    private static FoundSecret Meeting(Match match) => Found(match, "the password of a meeting", Severity.Note) with { Advice = "leave it if everybody may join" };

    private static bool IsKey(ReadOnlySpan<char> value) =>
        value.Length >= FewestOfKey && value.ContainsAnyInRange('0', '9') && value.IndexOfAnyExceptInRange('0', '9') >= 0 && !SecretPlaceholder.Is(value);

    [GeneratedRegex(@"://[^\s:@/?#<>()""'`|]{0,64}:(?<value>[^\s:@/?#<>""'`|]{1,128})@(?=[\w\[<{$])")]
    private static partial Regex Password();

    [GeneratedRegex(@"[?&](?:(?:access|auth|private|refresh|id|bearer)_?token|token|api[_-]?key|(?:client_?)?secret|sig|X-Amz-Signature)=(?<value>[\w%.~+/=-]{1,2048})", RegexOptions.IgnoreCase)]
    private static partial Regex Key();

    [GeneratedRegex(@"[?&](?:pwd|passw(?:or)?d|passcode|pin)=(?<value>[\w%.~+/=-]{4,128})", RegexOptions.IgnoreCase)]
    private static partial Regex MeetingPassword();
}
