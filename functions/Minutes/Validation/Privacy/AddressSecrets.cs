using System.Text.RegularExpressions;
using Minutes.Documents;
using Minutes.Text;

namespace Minutes.Validation.Privacy;

/// <summary>Finds passwords and keys in web addresses: <c>https://name:password@host</c>, <c>?access_token=…</c>.</summary>
internal static partial class AddressSecrets
{
    private const int FewestOfKey = 16;

    private static readonly SoughtWords KeyNames = new(StringComparison.OrdinalIgnoreCase, "token=", "key=", "secret=", "sig=", "signature=");
    private static readonly SoughtWords PasswordNames = new(StringComparison.OrdinalIgnoreCase, "pwd=", "password=", "passwd=", "passcode=", "pin=");

    /// <summary>The passwords and keys, without the address around them.</summary>
    internal static IEnumerable<FoundSecret> In(MinutesDocument document)
    {
        var (text, traces) = (document.Source.Text, document.Traces);
        if (!text.Contains("://", StringComparison.Ordinal)) return [];
        return
        [
            .. traces.Has('@') ? Password().Matches(text).Where(match => !SecretPlaceholder.IsPassword(match.Groups["value"].ValueSpan)).Select(match => Found(match, "a password in a web address", Severity.Error)) : [],
            .. KeyNames.MayStandIn(traces) ? Key().Matches(text).Where(match => IsKey(match.Groups["value"].ValueSpan)).Select(match => Found(match, "a key in a web address", Severity.Warning) with { Doubt = "it may be one that anybody can have" }) : [],
            .. PasswordNames.MayStandIn(traces) ? MeetingPassword().Matches(text).Where(match => !SecretPlaceholder.IsPassword(match.Groups["value"].ValueSpan)).Select(Meeting) : [],
        ];
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
