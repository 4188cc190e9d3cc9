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

    private static readonly SoughtWords Countries = new(StringComparison.Ordinal, [.. Lengths.Keys]);

    /// <summary>The numbers in order.</summary>
    internal static IEnumerable<TextSpan> In(MinutesDocument document) =>
        from line in CandidateLines.With(document, document.Prose, Countries)
        let prose = document.Prose
        where prose.AsSpan(line.Start, line.Length).ContainsAnyInRange('0', '9')
        from number in On(prose.Substring(line.Start, line.Length))
        select number with { Start = line.Start + number.Start };

    private static IEnumerable<TextSpan> On(string line)
    {
        foreach (Match match in Form().Matches(line))
        {
            if (LengthOf(match.Value) is { } length) yield return new(match.Index, length);
        }
    }

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

    [GeneratedRegex("(?<![A-Za-z0-9])[A-Z]{2}[0-9]{2}(?: ?[A-Z0-9]{1,4}){3,9}(?![A-Za-z0-9])")]
    private static partial Regex Form();
}
