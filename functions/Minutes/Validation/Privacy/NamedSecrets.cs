using System.Buffers;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Minutes.Documents;
using Minutes.Text;

namespace Minutes.Validation.Privacy;

/// <summary>Finds passwords, PINs and keys that only the word before them gives away. They are likely, not certain.</summary>
internal static partial class NamedSecrets
{
    private const string Doubtful = "it is one if the word before it says the truth";

    /// <summary>The ways in which words name a secret. Each has words of its own, so that nearly none is tried on minutes.</summary>
    private static readonly ImmutableArray<SecretWords> All =
    [
        new(Password(), "a password", IsPassword, new(StringComparison.OrdinalIgnoreCase, "pass", "pwd", "pw:", "pw=", "pw ", "kennwort", "kenncode", "zugangscode", "access code")),
        new(Login(), "a password", IsPassword, new(StringComparison.OrdinalIgnoreCase, "credential:", "credentials:", "login:", "log-in:", "zugang:", "zugangsdaten:")),
        new(Command(), "a password", IsPassword, new(StringComparison.Ordinal, "curl ")),
        new(Pin(), "a PIN", _ => true, new(StringComparison.Ordinal, "PIN", "Pin", "pin:", "asscode", "enncode", "ugangscode", "ccess code")),
        new(Key(), "a key", IsKey, new(StringComparison.OrdinalIgnoreCase, "token", "secret", "key:", "key=", "key\"", "key'", "key`", "key*", "key_", "key ", "authorization")),
        new(AwsSecret(), "an AWS secret key", IsKey, new(StringComparison.OrdinalIgnoreCase, "aws_secret", "awssecret")) { IsCertain = true },
        new(TelegramBot(), "a Telegram token", IsKey, new(StringComparison.Ordinal, ":AA")) { IsCertain = true },
    ];

    /// <summary>Without one of these there is no password.</summary>
    private static readonly SearchValues<char> Signs = SearchValues.Create("0123456789!$%&§?=^~");

    /// <summary>So often words do not go from small to capital letters and back, not even the names of programs.</summary>
    private const int FewestChanges = 4;

    /// <summary>The secrets, without the words before them.</summary>
    internal static IEnumerable<FoundSecret> In(MinutesDocument document)
    {
        var text = document.Source.Text;
        foreach (var words in All)
        {
            foreach (var line in CandidateLines.With(document, text, words.Before))
            {
                if (!CanHaveSecret(text.AsSpan(line.Start, line.Length))) continue;
                for (var match = words.Pattern.Match(text, line.Start, line.Length); match.Success; match = match.NextMatch())
                {
                    if (Read(words, match.Groups["value"]) is { } secret) yield return secret;
                }
            }
        }
    }

    private static bool CanHaveSecret(ReadOnlySpan<char> line) => line.ContainsAny(Signs) || ChangesIn(line) >= FewestChanges;

    /// <summary>The word before it and its length, or two parts of fixed form, may leave no doubt; else it is likely.</summary>
    private static FoundSecret? Read(SecretWords words, Group found)
    {
        var value = words.IsCertain ? found.Value : found.Value.TrimEnd('.', ',', ';', ':', ')', ']', '}', '*', '_');
        if (!words.IsMeant(value)) return null;
        var span = new TextSpan(found.Index, value.Length);
        return words.IsCertain
            ? new(span, words.Name, Severity.Error)
            : new(span, words.Name, Severity.Warning) { Doubt = Doubtful, Advice = "change it, the history keeps it; then take it out" };
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

    /// <summary>Words that name a secret.</summary>
    /// <param name="Pattern">The words and the secret behind them, as the group <c>value</c>.</param>
    /// <param name="Name">What it is, with article.</param>
    /// <param name="IsMeant">Whether the value is one, and none of what stands for one.</param>
    /// <param name="Before">One of these stands before it.</param>
    private sealed record SecretWords(Regex Pattern, string Name, Predicate<string> IsMeant, SoughtWords Before)
    {
        /// <summary>Whether its form leaves no doubt.</summary>
        internal bool IsCertain { get; init; }
    }
}
