using System.Buffers;
using System.Text.RegularExpressions;
using Minutes.Documents;
using Minutes.Text;

namespace Minutes.Validation.Privacy;

/// <summary>Finds passwords, PINs and keys that only the word before them gives away. They are likely, not certain.</summary>
internal static partial class NamedSecrets
{
    private const string Doubtful = "it is one if the word before it says the truth";

    private static readonly SoughtWords Words = new(
        StringComparison.OrdinalIgnoreCase,
        "passw", "passp", "passc", "pass:", "pass=", "pwd", "pw:", "pw=", "pw ", "kennwort", "kenncode", "zugang", "access code", "pin:", "pin ", "pin=", "pin-", "pin*", "pincode", "pinnummer", "token", "secret", "key:", "key=", "key\"", "key'", "key`", "key*", "key_", "key ", "credential", "login", "log-in", "authorization", "curl ", ":aa");

    /// <summary>Without one of these there is no password.</summary>
    private static readonly SearchValues<char> Signs = SearchValues.Create("0123456789!$%&§?=^~");

    /// <summary>So often words do not go from small to capital letters and back, not even the names of programs.</summary>
    private const int FewestChanges = 4;

    /// <summary>The secrets, without the words before them.</summary>
    internal static IEnumerable<FoundSecret> In(MinutesDocument document) =>
        from line in CandidateLines.With(document, document.Source.Text, Words)
        let text = document.Source.Text
        where text.AsSpan(line.Start, line.Length) is var words && (words.ContainsAny(Signs) || ChangesIn(words) >= FewestChanges)
        from secret in On(text.Substring(line.Start, line.Length))
        select secret with { Span = secret.Span with { Start = line.Start + secret.Span.Start } };

    private static IEnumerable<FoundSecret> On(string line) =>
    [
        .. Found(Password().Matches(line), "a password", IsPassword),
        .. Found(Login().Matches(line), "a password", IsPassword),
        .. Found(Command().Matches(line), "a password", IsPassword),
        .. Found(Pin().Matches(line), "a PIN", _ => true),
        .. Found(Key().Matches(line), "a key", IsKey),
        .. Certain(AwsSecret().Matches(line), "an AWS secret key"),
        .. Certain(TelegramBot().Matches(line), "a Telegram token"),
    ];

    /// <summary>Where the word before it and its length, or two parts of fixed form, leave no doubt.</summary>
    private static IEnumerable<FoundSecret> Certain(MatchCollection matches, string name) =>
        from match in matches
        let value = match.Groups["value"]
        where IsKey(value.Value)
        select new FoundSecret(new(value.Index, value.Length), name, Severity.Error);

    private static IEnumerable<FoundSecret> Found(MatchCollection matches, string name, Predicate<string> isMeant)
    {
        foreach (Match match in matches)
        {
            var value = match.Groups["value"].Value.TrimEnd('.', ',', ';', ':', ')', ']', '}', '*', '_');
            if (isMeant(value)) yield return new(new(match.Groups["value"].Index, value.Length), name, Severity.Warning) { Doubt = Doubtful, Advice = "change it, the history keeps it; then take it out" };
        }
    }

    /// <summary>Letters and digits together, digits alone as for a conference, or such a sign inside as words have none: prose has none of these.</summary>
    private static bool IsPassword(string value)
    {
        if (SecretPlaceholder.IsPassword(value) || NoPassword().IsMatch(value)) return false;
        if (!value.AsSpan().ContainsAnyExceptInRange('0', '9')) return value.Length is >= 4 and <= 12;
        return value.Length >= 6 && value.Any(char.IsLetter) && (value.Any(char.IsAsciiDigit) || InnerSign().IsMatch(value) || ChangesIn(value) >= FewestChanges);
    }

    /// <summary>How often small letters become capitals or the other way round, other than at the beginning of a word.</summary>
    private static int ChangesIn(ReadOnlySpan<char> text)
    {
        var changes = 0;
        for (var index = 2; index < text.Length; index++)
        {
            if (char.IsLetter(text[index - 2]) && char.IsLetter(text[index - 1]) && char.IsLetter(text[index]) && char.IsUpper(text[index - 1]) != char.IsUpper(text[index])) changes++;
        }

        return changes;
    }

    private static bool IsKey(string value) => !SecretPlaceholder.Is(value) && SecretPlaceholder.DifferentIn(value) >= 8 && Mixed().IsMatch(value);

    [GeneratedRegex(
        """
        (?<![?&])(?:passwor[dt]|passwd|kennwort|passphrase|passcode|zugangscode|kenncode|access[ ]code|(?<![a-z0-9])(?:pwd?|pass))(?![\w-])["'`*_]{0,3}
        (?:\s(?:for|of|to|für|zum|zur|der|des|vom|von|im|in)\b[^\n:=]{1,40}?|\ \([^\n:=()]{1,40}\))?["'`*_]{0,3}
        \ {0,3}(?::=|[:=]|\b(?:is|ist|lautet)\b:?)["'`*_]{0,3}[ \t]{0,3}["'`*_]{0,3}(?<value>[^\s`"'<>|]{4,80})
        """,
        RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Password();

    [GeneratedRegex(@"(?<![a-z])(?:credentials?|log-?in|zugang(?:sdaten)?|zugangsdaten):[ ]{0,2}[`*_]{0,2}[\w.@-]{2,40}[ ]?[/:][ ]?(?<value>[^\s`""'<>|/]{6,80})", RegexOptions.IgnoreCase)]
    private static partial Regex Login();

    /// <summary><c>curl -u name:password</c>.</summary>
    [GeneratedRegex(@"\bcurl\s[^\n]{0,200}?(?<=\s)(?:-u|--user)[ =]{0,2}[""']?[\w.@+-]{1,60}:(?<value>[^\s`""'<>|]{4,80})")]
    private static partial Regex Command();

    [GeneratedRegex(
        """
        (?:(?<![\w-])(?:PIN|Pin)(?:[- ]?(?:[Cc]ode|[Nn]ummer|[Nn]umber))?|[Pp]asscode|[Kk]enncode|[Zz]ugangscode|[Aa]ccess\ code|(?<![\w-])pin(?=:))
        [*_`]{0,2}(?:\ ?[:=#]|\ (?:is|ist|lautet)(?=\ ))?[*_`]{0,2}\ {0,3}[`*_"]{0,2}(?<value>[0-9](?:\ ?[0-9]){3,11})(?!\w|[.:-][0-9])
        """,
        RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Pin();

    [GeneratedRegex(
        """
        (?:(?:api|app|auth|access|client|consumer|webhook|secret|private|deploy|registration|join|bot)[_ -]?(?:access[_ -]?)?(?:key|token|secret)|(?<![a-z])token|(?<![a-z])secret)["'`*_]{0,3}
        (?:\ {0,3}(?::=|[:=])|\ (?:is|ist)\b)["'`*_]{0,3}[ \t]{0,3}["'`*_]{0,3}(?:bearer\ )?(?<value>[A-Za-z0-9_+/=.~-]{16,512})
        |authorization["'`*_]{0,3}:[ ]{0,3}["']?(?:bearer|basic|token)[ ]{1,3}(?<value>[A-Za-z0-9_+/=.~-]{12,512})
        """,
        RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Key();

    [GeneratedRegex(@"aws_?secret_?(?:access_?)?key[""'`]?\s{0,3}[:=]\s{0,3}[""'`]?(?<value>[A-Za-z0-9+/]{40})(?![A-Za-z0-9+/=])", RegexOptions.IgnoreCase)]
    private static partial Regex AwsSecret();

    /// <summary>The number of a bot, and its key.</summary>
    [GeneratedRegex(@"(?<![\w:])(?<value>[0-9]{8,10}:AA[A-Za-z0-9_-]{33})(?![\w-])")]
    private static partial Regex TelegramBot();

    /// <summary>Addresses, dates, versions, file names and times.</summary>
    [GeneratedRegex(@"://|^[0-9]{4}-[0-9]{2}|^v?[0-9]+(?:\.[0-9]+)+$|^[0-9]{1,2}:[0-9]{2}|\.(?:md|txt|yml|yaml|html?)$|^(?:2FA|MFA|SHA|RFC|ISO|AES|BSI|NIST|OAuth|OpenID|LDAP|OIDC)")]
    private static partial Regex NoPassword();

    /// <summary>A sign that words do not have inside.</summary>
    [GeneratedRegex(@"\w[!$%&§?=^~]+\w")]
    private static partial Regex InnerSign();

    /// <summary>A run of letters and digits together, as words with hyphens between them do not have.</summary>
    [GeneratedRegex(@"(?<![A-Za-z0-9])(?=[A-Za-z]{0,32}[0-9])(?=[0-9]{0,32}[A-Za-z])[A-Za-z0-9]{12}")]
    private static partial Regex Mixed();
}
