using System.Globalization;
using System.Text.RegularExpressions;
using Minutes.Text;
using NodaTime;

namespace Minutes.Documents;

/// <summary>A date as it stands in a text.</summary>
/// <param name="Date">The day it means.</param>
/// <param name="Span">Where it stands.</param>
/// <param name="Form">How it is written.</param>
public sealed partial record WrittenDate(LocalDate Date, TextSpan Span, DateForm Form)
{
    /// <summary>
    /// The dates in a part of a text, in order: <c>2023-03-08</c> (with any dash, a slash or a dot), <c>20230308</c>, <c>08.03.2023</c>,
    /// <c>March 8th, 2023</c>, <c>8 March 2023</c>, <c>8 mars 2023</c>, <c>8 de marzo de 2023</c>. Impossible ones (<c>2023-02-30</c>) are left out, and so is <c>03/08/2023</c>: two
    /// days can be meant.
    /// </summary>
    public static IEnumerable<WrittenDate> In(string text, TextSpan span)
    {
        // Every form has a year from 2000 to 2099; most lines have none, and cost no more than this look.
        if (text.AsSpan(span.Start, span.Length).IndexOf("20", StringComparison.Ordinal) < 0) yield break;
        for (var match = Pattern().Match(text, span.Start, span.Length); match.Success; match = match.NextMatch())
        {
            if (Read(match) is { } written) yield return written;
        }
    }

    /// <summary>The first date in a text, or null.</summary>
    public static WrittenDate? FirstIn(string text) => In(text, new(0, text.Length)).FirstOrDefault();

    private static WrittenDate? Read(Match match)
    {
        if (MonthOf(match) is not var (month, words)) return null;
        if (CalendarDay.Of(Number(match.Groups["year"]), month, Number(match.Groups["day"])) is not { } date) return null;

        var form = new DateForm(OrderOf(match), match.Groups["first"].Value, match.Groups["second"].Value)
        {
            Months = words,
            // "8.3." and "15.3." show that no zero is written; "15 March" leaves it open, and nobody writes "March 08".
            ShortDay = match.Groups["day"].Length == 1 || match.Groups["month"].Length == 1 || (words is not null && match.Groups["day"].Value[0] != '0'),
            OrdinalDay = match.Groups["ordinal"].Success,
        };
        return new(date, new(match.Index, match.Length), form);
    }

    private static (int Month, MonthWords? Words)? MonthOf(Match match)
    {
        if (match.Groups["word"] is not { Success: true } word) return (Number(match.Groups["month"]), null);
        return MonthWords.Read(word.ValueSpan) is var (month, words) ? (month, words) : null;
    }

    private static int Number(Group group) => int.Parse(group.ValueSpan, CultureInfo.InvariantCulture);

    private static DateOrder OrderOf(Match match)
    {
        if (match.Groups["year"].Index == match.Index) return DateOrder.YearMonthDay;
        return match.Groups["day"].Index == match.Index ? DateOrder.DayMonthYear : DateOrder.MonthDayYear;
    }

    // Digits are ASCII: \d has those of all scripts, and int.Parse has not.
    [GeneratedRegex(
        """
        (?<![^\W_]|\w_|[/.-])(?:
            (?<year>20[0-9][0-9])(?<first>[-\u2010-\u2015/.])(?<month>[0-9][0-9])(?<second>[-\u2010-\u2015/.])(?<day>[0-9][0-9])
          | (?<year>20[0-9][0-9])(?<first>)(?<month>[0-9][0-9])(?<second>)(?<day>[0-9][0-9])
          | (?<day>[0-9]{1,2})(?<first>\.\s?)(?<month>[0-9]{1,2})(?<second>\.\s?)(?<year>20[0-9][0-9])
          | (?<day>[0-9]{1,2})(?<ordinal>st|nd|rd|th|er)?(?<first>\.?\s(?:of\s|de\s)?)(?<word>\p{L}{3,10})(?<second>\.?,?\s(?:de\s|del\s)?)(?<year>20[0-9][0-9])(?![-\u2010-\u2015/.][0-9])
          | (?<word>\p{L}{3,9})(?<first>\.?\s)(?<day>[0-9]{1,2})(?<ordinal>st|nd|rd|th)?(?<second>,?\s)(?<year>20[0-9][0-9])(?![-\u2010-\u2015/.][0-9])
        )(?![^\W_]|_\w|-[0-9])
        """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Pattern();
}
