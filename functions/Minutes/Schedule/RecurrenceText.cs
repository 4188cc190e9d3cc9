using System.Globalization;
using NodaTime;

namespace Minutes.Schedule;

/// <summary>Prints a recurrence as an RRULE.</summary>
internal static class RecurrenceText
{
    /// <summary>The RRULE, without the word <c>RRULE:</c>.</summary>
    public static string Of(Recurrence recurrence) => string.Join(';', Parts(recurrence));

    private static IEnumerable<string> Parts(Recurrence recurrence)
    {
        yield return $"FREQ={recurrence.Frequency.ToString().ToUpperInvariant()}";
        if (recurrence.Interval > 1) yield return Part("INTERVAL", recurrence.Interval);
        if (!recurrence.Months.IsEmpty) yield return $"BYMONTH={string.Join(',', recurrence.Months)}";
        if (!recurrence.MonthDays.IsEmpty) yield return $"BYMONTHDAY={string.Join(',', recurrence.MonthDays)}";
        if (!recurrence.Days.IsEmpty) yield return $"BYDAY={string.Join(',', recurrence.Days)}";
        if (!recurrence.Positions.IsEmpty) yield return $"BYSETPOS={string.Join(',', recurrence.Positions)}";
        if (recurrence.Count is { } count) yield return Part("COUNT", count);
        if (recurrence.Until is { } until) yield return $"UNTIL={MeetingDate.Basic.Format(until)}";
        if (WeekStartMatters(recurrence)) yield return $"WKST={OrdinalDay.CodeOf(recurrence.WeekStart)}";
    }

    private static string Part(string name, int value) => string.Create(CultureInfo.InvariantCulture, $"{name}={value}");

    // Where one day of a week is a date, the weeks may begin anywhere: the interval leads from that day to itself.
    private static bool WeekStartMatters(Recurrence recurrence) =>
        recurrence is { WeekStart: not IsoDayOfWeek.Monday, Frequency: Frequency.Weekly, Days.Length: > 1 }
        && (recurrence.Interval > 1 || !recurrence.Positions.IsEmpty);
}
