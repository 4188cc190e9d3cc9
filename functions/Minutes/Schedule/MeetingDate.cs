using NodaTime;
using NodaTime.Text;

namespace Minutes.Schedule;

/// <summary>Reads and prints the dates of a rule.</summary>
public static class MeetingDate
{
    /// <summary>The first year that is read; one before it is a slip of the hand.</summary>
    public const int FirstYear = 1900;

    /// <summary>The last year that is read, and that has meetings: far from where the calendar ends, so that no sum leaves it.</summary>
    public const int LastYear = 2999;

    /// <summary>As in RFC 5545: <c>20230309</c>.</summary>
    public static LocalDatePattern Basic { get; } = LocalDatePattern.CreateWithInvariantCulture("uuuuMMdd");

    /// <summary>As in minutes: <c>2023-03-09</c>.</summary>
    public static LocalDatePattern Extended => LocalDatePattern.Iso;

    /// <summary>The date; null where the text is none, or none of a meeting.</summary>
    public static LocalDate? Parse(string text, LocalDatePattern pattern) =>
        pattern.Parse(text).TryGetValue(default, out var date) && date.Year is >= FirstYear and <= LastYear ? date : null;
}
