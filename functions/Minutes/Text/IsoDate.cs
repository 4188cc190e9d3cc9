using System.Globalization;
using NodaTime;

namespace Minutes.Text;

/// <summary>Dates as minutes, messages and branch names write them.</summary>
public static class IsoDate
{
    /// <summary>ISO 8601: <c>2023-03-08</c>.</summary>
    public static string ToIso(this LocalDate date) => date.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>With the weekday before it: <c>Wednesday, 2023-03-08</c>.</summary>
    public static string ToIsoWithWeekday(this LocalDate date) => $"{date.DayOfWeek}, {date.ToIso()}";
}
