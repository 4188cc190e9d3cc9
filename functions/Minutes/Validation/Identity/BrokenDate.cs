using System.Buffers;
using System.Text.RegularExpressions;
using Minutes.Documents;
using Minutes.Text;

namespace Minutes.Validation.Identity;

/// <summary>What stands where a date should, and is none: <c>2023-0308</c>, <c>2023-13-08</c>, <c>202X-XX-XX</c>, <c>Marhc 8, 2023</c>.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Text">What it is.</param>
/// <param name="IsPlaceholder">Whether it is a template's, which nobody filled in.</param>
internal sealed partial record BrokenDate(TextSpan Span, string Text, bool IsPlaceholder)
{
    private static readonly string[] MonthNames = [.. MonthWords.All.Distinct(StringComparer.OrdinalIgnoreCase)];

    private static readonly SearchValues<char> Figures = SearchValues.Create("0123456789OoXx");

    /// <summary>The first one in a part of a text; null where there is none.</summary>
    internal static BrokenDate? In(string text, TextSpan span)
    {
        var part = text.Substring(span.Start, Math.Min(span.Length, 200));
        if (Placeholder().Match(part) is { Success: true } placeholder) return Of(placeholder, isPlaceholder: true);
        if (Words().Matches(part).FirstOrDefault(IsNearlyMonth) is { } words) return Of(words, isPlaceholder: false);
        return Digits().Matches(part).FirstOrDefault(digits => IsNearlyDate(digits.Value)) is { } broken
            ? Of(broken, isPlaceholder: false)
            : null;

        BrokenDate Of(Match match, bool isPlaceholder) => new(new(span.Start + match.Index, match.Length), match.Value, isPlaceholder);
    }

    /// <summary>Whether a date, as it should be written, is what this was meant to be.</summary>
    internal bool IsNearly(string written) => IsPlaceholder || Nearest.To(Plain(Text), [Plain(written)]) is not null;

    /// <summary>A number alone is one only if it begins like a year of this century: 123456 is a ticket.</summary>
    private static bool IsNearlyDate(string digits) =>
        digits.Count(char.IsAsciiDigit) is >= 5 and <= 10 && (digits[0] == '2' || digits.AsSpan().ContainsAnyExcept(Figures));

    private static string Plain(string text) => text.Replace('O', '0').Replace('o', '0').Replace('.', '-').Replace('/', '-');

    private static bool IsNearlyMonth(Match match) =>
        MonthWords.Read(match.Groups["word"].ValueSpan) is not null || Nearest.To(match.Groups["word"].Value, MonthNames) is not null;

    [GeneratedRegex(
        """
        \{\{[^{}]{0,60}\}\}|<%[^%]{0,60}%>|\$\{[^}]{0,60}\}|<(?:date|datum|day|tag|yyyy|jjjj)[^<>]{0,30}>|\[(?:date|datum|yyyy|jjjj)[^\[\]]{0,30}\]
        | %Y[-./]?%m[-./]?%d
        | (?<![\p{L}0-9])(?:
              (?=[0-9_?.\-/]{0,9}[XYMDJT?_])(?:20[0-9X?_]{2}|[YJ]{4})[-./]?[0-9MX?_]{1,2}[-./]?[0-9DTX?_]{1,2}
            | [DTX0-9]{1,2}[-./][MX]{1,2}[-./](?:20[0-9X]{2}|[YJX]{4}|[YJX]{2})
            | [MX]{1,2}[-./][DTX]{1,2}[-./](?:20[0-9X]{2}|[YJX]{4}|[YJX]{2})
          )(?![\p{L}0-9])
        | (?<![\p{L}0-9])(?:TBD|TBA|DATE|DATUM)(?![\p{L}0-9])
        """,
        RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Placeholder();

    [GeneratedRegex(
        """
        (?<![\p{L}0-9])(?:
            (?<word>\p{L}{3,10})\.?\s[0-9]{1,3}(?:st|nd|rd|th)?,?\s[0-9]{3,5}
          | [0-9]{1,3}(?:st|nd|rd|th|er)?\.?\s(?:of\s|de\s)?(?<word>\p{L}{3,10})\.?,?\s(?:de\s|del\s)?[0-9]{3,5}
        )(?![\p{L}0-9])
        """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Words();

    /// <summary>Digits, perhaps with an O among them, and what divides dates.</summary>
    [GeneratedRegex(@"(?<![\p{L}0-9])[0-9Oo](?:[-\u2010-\u2015/._:]{0,2}[0-9OoXx]){3,10}[0-9OoXx]?(?:\p{L}{1,2}(?!\p{L})|[-\u2010-\u2015/._](?=\s|$))?(?![0-9])")]
    private static partial Regex Digits();
}
