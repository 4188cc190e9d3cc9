using System.Buffers;
using System.Globalization;
using System.Text.RegularExpressions;
using Minutes.Documents;
using Minutes.Text;
using NodaTime;

namespace Minutes.Validation.Actions;

/// <summary>A day by which something is to be done: "until 2026-03-18", "bis 18.3.", "due: March 18".</summary>
/// <param name="Date">The day.</param>
/// <param name="Span">The date, without the word before it.</param>
internal readonly partial record struct DueDate(LocalDate Date, TextSpan Span)
{
    /// <summary>A date without year that lies further back is rather meant for the next year.</summary>
    private const int MostDaysBack = 90;

    /// <summary>No form of a date is longer.</summary>
    private const int LongestDate = 24;

    private static readonly SearchValues<string> Words = SearchValues.Create(
        ["until", "till", "by ", "due", "before", "deadline", "eta", " on ", "later than", "bis", "fällig", "spätestens", "frist", "📅"], StringComparison.OrdinalIgnoreCase);

    /// <summary>The due dates on a line.</summary>
    internal static List<DueDate> In(string prose, TextSpan content, LocalDate meeting)
    {
        var text = prose.AsSpan(content.Start, content.Length);
        if (!text.ContainsAnyInRange('0', '9') || !text.ContainsAny(Words)) return [];
        var dates = new List<DueDate>();
        foreach (var word in Before().EnumerateMatches(text))
        {
            var rest = RestFrom(content.Start + word.Index + word.Length);
            if ((Written(prose, rest) ?? WithoutYear(prose, rest, meeting)) is { } due) dates.Add(due);
        }

        foreach (var promise in Promised().EnumerateMatches(text))
        {
            if (Written(prose, RestFrom(content.Start + promise.Index + promise.Length)) is { } day && IsEnd(prose.AsSpan(day.Span.End, content.End - day.Span.End))) dates.Add(day);
        }

        return dates;

        TextSpan RestFrom(int start) => new(start, Math.Min(content.End - start, LongestDate));
    }

    /// <summary>The date with its year that a span begins with.</summary>
    private static DueDate? Written(string prose, TextSpan span) =>
        WrittenDate.In(prose, span).FirstOrDefault() is { } written && written.Span.Start == span.Start ? new(written.Date, written.Span) : null;

    /// <summary>What is done on a day stands at the end: "send the notes of the call on 2026-03-18 to the list" tells when the call was.</summary>
    private static bool IsEnd(ReadOnlySpan<char> behind) => behind.TrimEnd(" _*.)").IsEmpty;

    /// <summary>Whether a line is about the date: "until 2026-03-18", "Deadline: …".</summary>
    internal static bool BeginsAt(string prose, TextSpan content) =>
        prose.AsSpan(content.Start, content.Length).IndexOfAny(Words) is 0 or 1 or 2;

    /// <summary>A date of the meeting's year, if it lies shortly before or anywhere behind the meeting.</summary>
    private static DueDate? WithoutYear(string prose, TextSpan rest, LocalDate meeting)
    {
        var match = DayAndMonth().Match(prose.Substring(rest.Start, rest.Length));
        if (!match.Success) return null;
        var month = match.Groups["month"] is { Success: true } number ? int.Parse(number.ValueSpan, CultureInfo.InvariantCulture) : MonthWords.Read(match.Groups["word"].ValueSpan)?.Month ?? 0;
        var day = int.Parse(match.Groups["day"].ValueSpan, CultureInfo.InvariantCulture);
        if (CalendarDay.Of(meeting.Year, month, day) is not { } date) return null;
        return Period.DaysBetween(date, meeting) <= MostDaysBack ? new(date, new(rest.Start, match.Length)) : null;
    }

    [GeneratedRegex(
        """
        (?:(?<!\w)(?:until|till|by|due(?:\s(?:on|by|date|until))?|before|deadline|eta|(?:no|not)\slater\sthan|bis(?:\s(?:zum|spätestens))?|fällig(?:\s(?:am|bis|zum))?|spätestens(?:\s(?:am|bis|zum))?|frist)\b|📅)
        [*_]{0,2}[:=]{0,2}\s{0,2}(?:the\s|on\s)?(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?,?\s|(?:Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag|Mo|Di|Mi|Do|Fr|Sa|So)\.?,?\s(?:den\s)?)?
        """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Before();

    /// <summary>Work that is done on a day, and no event that was on one: "will ping the harbour master on 2026-03-18".</summary>
    [GeneratedRegex(@"\b(?:to|will|shall|soll|wird|[:–-])\s(?:ping|ask|call|contact|remind|send|publish|present|deliver|deploy|merge|order|invite|phone|mail|visit|repeat|retry)\s(?:(?!\b(?:meeting|call|workshop|session|discussion|talk|minutes|notes|incident|outage|event|slides|recording|report)\b)[\w@-]{1,40}\s){1,4}on\s(?:the\s)?(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?,?\s)?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Promised();

    [GeneratedRegex(
        """
        ^(?:
            (?<day>[0-9]{1,2})\.\s?(?<month>[0-9]{1,2})\.(?!\s?[0-9])
          | (?<day>[0-9]{1,2})(?:st|nd|rd|th|\.)?\s(?:of\s)?(?<word>\p{L}{3,9})(?!\.?,?\s?[0-9]{4})\b
          | (?<word>\p{L}{3,9})\.?\s(?<day>[0-9]{1,2})(?:st|nd|rd|th)?(?!\w|[:.][0-9]|,?\s[0-9]{4})
        )
        """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex DayAndMonth();
}
