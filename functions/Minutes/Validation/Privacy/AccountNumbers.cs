using System.Text.RegularExpressions;
using Minutes.Documents;
using Minutes.Text;

namespace Minutes.Validation.Privacy;

/// <summary>Finds the numbers of bank accounts in prose: by their form, their country's length, and their check digits.</summary>
internal static partial class AccountNumbers
{
    /// <summary>The commonest countries with the lengths of their numbers (SWIFT's registry of ISO 13616).</summary>
    private static readonly Dictionary<string, int> Lengths = new(StringComparer.Ordinal)
    {
        ["AT"] = 20,
        ["BE"] = 16,
        ["BG"] = 22,
        ["CH"] = 21,
        ["CY"] = 28,
        ["CZ"] = 24,
        ["DE"] = 22,
        ["DK"] = 18,
        ["EE"] = 20,
        ["ES"] = 24,
        ["FI"] = 18,
        ["FR"] = 27,
        ["GB"] = 22,
        ["GR"] = 27,
        ["HR"] = 21,
        ["HU"] = 28,
        ["IE"] = 22,
        ["IS"] = 26,
        ["IT"] = 27,
        ["LI"] = 21,
        ["LT"] = 20,
        ["LU"] = 20,
        ["LV"] = 21,
        ["MT"] = 31,
        ["NL"] = 18,
        ["NO"] = 15,
        ["PL"] = 28,
        ["PT"] = 25,
        ["RO"] = 24,
        ["SE"] = 24,
        ["SI"] = 19,
        ["SK"] = 24,
    };

    /// <summary>What the form matches at most, and the sign behind it.</summary>
    private const int Longest = 50;

    /// <summary>The numbers in order.</summary>
    internal static IEnumerable<TextSpan> In(MinutesDocument document)
    {
        var prose = document.Prose;
        for (var at = NextStart(prose, 0); at >= 0; at = NextStart(prose, at))
        {
            var match = Form().Match(prose, at, Math.Min(Longest, prose.Length - at));
            if (match.Index == at && match.Success && LengthOf(match.Value) is { } length) yield return new(at, length);
            at = match.Index == at && match.Success ? at + match.Length : at + 1;
        }
    }

    /// <summary>Where two capitals, no more, stand before two digits; -1 where they nowhere do. It leaps from one row of digits to the next.</summary>
    private static int NextStart(string prose, int from)
    {
        for (var at = from; at < prose.Length;)
        {
            var leap = prose.AsSpan(at).IndexOfAnyInRange('0', '9');
            if (leap < 0) return -1;
            var digits = at + leap;
            if (digits - 2 >= from && digits + 1 < prose.Length && IsStart(prose, digits)) return digits - 2;
            for (at = digits + 1; at < prose.Length && char.IsAsciiDigit(prose[at]);) at++;
        }

        return -1;
    }

    private static bool IsStart(string prose, int digits) =>
        char.IsAsciiDigit(prose[digits + 1]) && char.IsAsciiLetterUpper(prose[digits - 1]) && char.IsAsciiLetterUpper(prose[digits - 2])
        && (digits == 2 || !char.IsAsciiLetterOrDigit(prose[digits - 3]));

    /// <summary>How much of a text is a number, its blanks included; null where it is none.</summary>
    private static int? LengthOf(string text)
    {
        if (!Lengths.TryGetValue(text[..2], out var digits)) return null;
        var end = 0;
        for (var count = 0; count < digits; end++)
        {
            if (end == text.Length) return null;
            if (text[end] != ' ') count++;
        }

        var isWhole = end == text.Length || text[end] == ' ';
        return isWhole && Fits(text[..end].Replace(" ", "", StringComparison.Ordinal)) ? end : null;
    }

    /// <summary>ISO 7064, MOD 97-10: the first four go to the end, letters count from 10, and the rest is 1.</summary>
    private static bool Fits(string number)
    {
        var rest = 0;
        foreach (var sign in number[4..] + number[..4])
        {
            rest = char.IsAsciiDigit(sign) ? ((rest * 10) + sign - '0') % 97 : ((rest * 100) + sign - 'A' + 10) % 97;
        }

        return rest == 1;
    }

    [GeneratedRegex("[A-Z]{2}[0-9]{2}(?: ?[A-Z0-9]{1,4}){3,9}(?![A-Za-z0-9])")]
    private static partial Regex Form();
}
