using NodaTime;

namespace Minutes.Text;

/// <summary>A day by its numbers, as they were read.</summary>
internal static class CalendarDay
{
    /// <summary>The day; null where the calendar has none such, as 2026-02-30.</summary>
    /// <param name="year">From 1 to 9999.</param>
    /// <param name="month">From 1 to 12.</param>
    /// <param name="day">From 1.</param>
    internal static LocalDate? Of(int year, int month, int day) =>
        year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(year, month) ? new(year, month, day) : null;
}
