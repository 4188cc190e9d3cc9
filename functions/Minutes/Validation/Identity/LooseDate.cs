using System.Globalization;
using System.Text.RegularExpressions;
using Minutes.Documents;
using Minutes.Text;
using NodaTime;

namespace Minutes.Validation.Identity;

/// <summary>
/// A date as only a person reads it: <c>2023-3-8</c>, <c>03/08/2023</c>, <c>8.3.23</c>, <c>March 8</c>. Where two days can be meant, both
/// are readings of one place.
/// </summary>
/// <param name="Date">A day that it may mean.</param>
/// <param name="Span">Where it stands.</param>
/// <param name="Form">How it is written; null where the year is short or left out.</param>
internal sealed partial record LooseDate(LocalDate Date, TextSpan Span, DateForm? Form)
{
    /// <summary>The readings of the dates in a part of a text, in order.</summary>
    /// <param name="text">The text.</param>
    /// <param name="span">The part.</param>
    /// <param name="about">The day that is expected: it lends its year where none is written.</param>
    internal static IEnumerable<LooseDate> In(string text, TextSpan span, LocalDate about)
    {
        var part = text.Substring(span.Start, Math.Min(span.Length, 200));
        var compact = Compact().Match(part);
        foreach (Match match in compact.Success ? Compact().Matches(part) : Numbers().Matches(part))
        {
            foreach (var reading in OfNumbers(match, about))
                yield return reading with { Span = new(span.Start + match.Index, match.Length) };
        }

        foreach (Match match in Words().Matches(part))
        {
            if (OfWords(match, about) is { } reading) yield return reading with { Span = new(span.Start + match.Index, match.Length) };
        }
    }

    private static IEnumerable<LooseDate> OfNumbers(Match match, LocalDate about)
    {
        Group a = match.Groups["a"], b = match.Groups["b"], c = match.Groups["c"];
        (DateOrder Order, Group Year, Group Month, Group Day)[] orders =
            [(DateOrder.YearMonthDay, a, b, c), (DateOrder.DayMonthYear, c, b, a), (DateOrder.MonthDayYear, c, a, b)];
        foreach (var (order, year, month, day) in orders)
        {
            if (DateOf(year.Value, Number(month), Number(day), about) is not { } date) continue;
            var form = new DateForm(order, match.Groups["first"].Value, match.Groups["second"].Value) { ShortDay = month.Length == 1 || day.Length == 1 };
            yield return new(date, default, year.Length == 4 ? form : null);
        }
    }

    private static LooseDate? OfWords(Match match, LocalDate about) =>
        MonthWords.Read(match.Groups["word"].ValueSpan) is var (month, _)
        && DateOf(match.Groups["year"].Value, month, Number(match.Groups["day"]), about) is { } date
            ? new(date, default, null)
            : null;

    private static LocalDate? DateOf(string year, int month, int day, LocalDate about)
    {
        var number = year.Length switch
        {
            0 => about.Year,
            2 => 2000 + int.Parse(year, CultureInfo.InvariantCulture),
            4 when year.StartsWith("20", StringComparison.Ordinal) => int.Parse(year, CultureInfo.InvariantCulture),
            _ => 0,
        };
        // A year of two digits may as well be a day: it counts only where it is about the expected one.
        if (number == 0 || (year.Length == 2 && Math.Abs(number - about.Year) > 1)) return null;
        return CalendarDay.Of(number, month, day);
    }

    private static int Number(Group group) => int.Parse(group.ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"(?<![0-9])(?<a>20[0-9]{2})(?<first>)(?<b>[0-9]{2})(?<second>)(?<c>[0-9]{2})(?![0-9])")]
    private static partial Regex Compact();

    [GeneratedRegex(
        """
        (?<![\p{L}0-9])
        (?<a>20[0-9]{2}|[0-9]{1,2})(?<first>\s?[-\u2010-\u2015/._]\s?|\s)(?<b>[0-9]{1,2})(?<second>\s?[-\u2010-\u2015/._]\s?|\s)(?<c>20[0-9]{2}|[0-9]{1,2})
        (?![0-9]|[\p{L}-[Tt]])
        """,
        RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Numbers();

    [GeneratedRegex(
        """
        (?<![\p{L}0-9])(?:
            (?<year>20[0-9]{2})[-\s./]{1,2}(?<word>(?:jan|feb|m[aä]r|apr|ma[yi]|jun|jul|aug|sep|o[ck]t|nov|de[cz])\p{L}{0,6})\.?[-\s./]{1,2}(?<day>[0-9]{1,2})(?:st|nd|rd|th)?
          | (?<day>[0-9]{1,2})(?:st|nd|rd|th)?[-\s./]{1,2}(?:of\s)?(?<word>(?:jan|feb|m[aä]r|apr|ma[yi]|jun|jul|aug|sep|o[ck]t|nov|de[cz])\p{L}{0,6})(?:\.?,?[-\s./]{1,2}'?(?<year>20[0-9]{2}|[0-9]{2}(?!:|\s?(?:h|uhr|am|pm)\b))(?![0-9]))?
          | (?<word>(?:jan|feb|m[aä]r|apr|ma[yi]|jun|jul|aug|sep|o[ck]t|nov|de[cz])\p{L}{0,6})\.?[-\s]{1,2}(?<day>[0-9]{1,2})(?:st|nd|rd|th)?(?:,?[-\s]{1,2}'?(?<year>20[0-9]{2}|[0-9]{2}(?!:|\s?(?:h|uhr|am|pm)\b))(?![0-9]))?
        )(?![\p{L}0-9]|,?\s[0-9]{3,5}(?![0-9:]))
        """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Words();
}
