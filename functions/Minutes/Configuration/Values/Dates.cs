using System.Globalization;
using System.Text.RegularExpressions;
using Minutes.Text;
using NodaTime;

namespace Minutes.Configuration.Values;

/// <summary>Local dates as they stand in a configuration.</summary>
internal static partial class Dates
{
    public const string Pattern = "^[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])$";

    /// <summary>The date, or whether its form is wrong or the calendar does not have it.</summary>
    public static Meaning<LocalDate> Parse(string text)
    {
        if (IsoDate.Match(text) is not { Success: true } parts)
            return new Mistake($"{Quoted.Of(text)} is no date", "write it as in 2026-03-25");

        var (year, month, day) = (Number(parts, 1), Number(parts, 2), Number(parts, 3));
        if (CalendarDay.Of(year, month, day) is { } date) return date;
        return new Mistake($"there is no {text}", CalendarDay.Of(year, month, 1) is { } first
            ? $"that month has {first.Calendar.GetDaysInMonth(year, month)} days"
            : "write year-month-day, as in 2026-03-25");
    }

    /// <summary>The date as it must stand in a configuration.</summary>
    public static string Format(LocalDate date) => date.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);

    private static int Number(Match parts, int group) => int.Parse(parts.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^([0-9]{4})-([0-9]{2})-([0-9]{2})\z")]
    private static partial Regex IsoDate { get; }
}
