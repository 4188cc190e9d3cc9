using System.Globalization;
using NodaTime;

namespace Minutes.Documents;

/// <summary>How a date is written, so that another date can be written the same way.</summary>
/// <param name="Order">The order of its parts.</param>
/// <param name="First">What stands between the first and the second part.</param>
/// <param name="Second">What stands between the second and the third part.</param>
public sealed record DateForm(DateOrder Order, string First, string Second)
{
    /// <summary>ISO 8601: <c>2023-03-08</c>.</summary>
    public static DateForm Iso { get; } = new(DateOrder.YearMonthDay, "-", "-");

    /// <summary>Month names, where the month is written as a word: full or short, as found. Null where it is a number.</summary>
    public MonthWords? Months { get; init; }

    /// <summary>Whether a day (and a month in digits) is written without a zero before it.</summary>
    public bool ShortDay { get; init; }

    /// <summary>Whether the day bears an English ending: <c>8th</c>.</summary>
    public bool OrdinalDay { get; init; }

    /// <summary>The date in this form.</summary>
    public string Format(LocalDate date)
    {
        var year = date.Year.ToString("0000", CultureInfo.InvariantCulture);
        var digits = ShortDay ? "0" : "00";
        var month = Months?.NameOf(date.Month) ?? date.Month.ToString(digits, CultureInfo.InvariantCulture);
        var day = date.Day.ToString(digits, CultureInfo.InvariantCulture) + EndingOf(date.Day);
        return Order switch
        {
            DateOrder.YearMonthDay => $"{year}{First}{month}{Second}{day}",
            DateOrder.DayMonthYear => $"{day}{First}{month}{Second}{year}",
            _ => $"{month}{First}{day}{Second}{year}",
        };
    }

    /// <summary>In French the first of a month bears one, and no other day does: <c>1er mars</c>.</summary>
    private string EndingOf(int day)
    {
        if (Months?.Language is MonthLanguage.French) return day == 1 ? "er" : "";
        return OrdinalDay ? OrdinalEnding(day) : "";
    }

    private static string OrdinalEnding(int day) => (day % 100) switch
    {
        11 or 12 or 13 => "th",
        _ => (day % 10) switch { 1 => "st", 2 => "nd", 3 => "rd", _ => "th" },
    };
}
