using NodaTime;

namespace Minutes.Schedule;

/// <summary>The days, weeks, months and years over which a recurrence counts.</summary>
internal static class RecurrencePeriods
{
    /// <summary>The first day of the period that holds a date.</summary>
    public static LocalDate PeriodStart(this Recurrence recurrence, LocalDate date) => recurrence.Frequency switch
    {
        Frequency.Daily => date,
        Frequency.Weekly when date.DayOfWeek == recurrence.WeekStart => date,
        Frequency.Weekly => date.Previous(recurrence.WeekStart),
        Frequency.Monthly => new(date.Year, date.Month, 1),
        _ => new(date.Year, 1, 1),
    };

    /// <summary>The first day of the period that begins so many periods after the one that begins at <paramref name="start"/>.</summary>
    public static LocalDate PlusPeriods(this Recurrence recurrence, LocalDate start, int periods) => recurrence.Frequency switch
    {
        Frequency.Daily => start.PlusDays(periods),
        Frequency.Weekly => start.PlusWeeks(periods),
        Frequency.Monthly => start.PlusMonths(periods),
        _ => start.PlusYears(periods),
    };

    /// <summary>How many periods lie between two that begin at these days.</summary>
    public static int PeriodsBetween(this Recurrence recurrence, LocalDate start, LocalDate later) => recurrence.Frequency switch
    {
        Frequency.Daily => Period.DaysBetween(start, later),
        Frequency.Weekly => Period.DaysBetween(start, later) / 7,
        Frequency.Monthly => (later.Year - start.Year) * 12 + later.Month - start.Month,
        _ => later.Year - start.Year,
    };
}
