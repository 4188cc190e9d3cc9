using NodaTime;

namespace Minutes.Schedule;

/// <summary>The dates of a recurrence. RFC 5545 expands and limits; on whole days both come to keeping the days of a period that fit all parts.</summary>
internal static class RecurrenceDates
{
    /// <summary>How long a search for the next date goes on: the rarest usual rule, 29 February on a given weekday, has gaps of 40 years.</summary>
    public const int SearchedYears = 50;

    /// <summary>All dates on or after a day, ascending and lazily. It ends at the latest with <see cref="MeetingDate.LastYear"/>.</summary>
    /// <param name="recurrence">What recurs.</param>
    /// <param name="anchor">The date to count from, before which there are none; null for an absolute recurrence.</param>
    /// <param name="from">The first day of interest.</param>
    public static IEnumerable<LocalDate> Dates(this Recurrence recurrence, LocalDate? anchor, LocalDate from)
    {
        var origin = recurrence.PeriodStart(anchor ?? from);
        var searchedTo = (anchor > from ? anchor.Value.Year : from.Year) + SearchedYears;
        var count = 0;
        for (var start = FirstPeriod(recurrence, origin, from);
            start.Year <= Math.Min(searchedTo, MeetingDate.LastYear);
            start = recurrence.PlusPeriods(start, recurrence.Interval))
        {
            foreach (var date in recurrence.DatesIn(start))
            {
                if (date < anchor) continue;
                if (date > recurrence.Until || date.Year > MeetingDate.LastYear || ++count > recurrence.Count) yield break;
                if (date < from) continue;
                searchedTo = date.Year + SearchedYears;
                yield return date;
            }
        }
    }

    /// <summary>The day that the recurrence would have nearest to a date if it left out no period; the date itself where it has none.</summary>
    public static LocalDate Nearest(this Recurrence recurrence, LocalDate date)
    {
        var all = recurrence with { Interval = 1, Count = null, Until = null };
        var after = all.Dates(anchor: null, date).Append(date).First();
        var asFarBefore = date.PlusDays(-Period.DaysBetween(date, after));
        return all.Dates(anchor: null, asFarBefore).TakeWhile(found => found < date).LastOrDefault(after);
    }

    // A recurrence with a count is followed from its beginning; any other can begin right before the days of interest.
    private static LocalDate FirstPeriod(Recurrence recurrence, LocalDate origin, LocalDate from)
    {
        if (recurrence.Count is not null || from <= origin) return origin;
        var between = recurrence.PeriodsBetween(origin, recurrence.PeriodStart(from));
        return recurrence.PlusPeriods(origin, between - between % recurrence.Interval);
    }

    private static IEnumerable<LocalDate> DatesIn(this Recurrence recurrence, LocalDate start)
    {
        var end = recurrence.PlusPeriods(start, 1);
        var days = Enumerable.Range(0, Period.DaysBetween(start, end)).Select(start.PlusDays).Where(recurrence.Fits);
        if (recurrence.Positions.IsEmpty) return days;

        var all = days.ToList();
        return recurrence.Positions.Select(position => position > 0 ? position - 1 : all.Count + position)
            .Where(index => index >= 0 && index < all.Count)
            .Distinct().Order().Select(index => all[index]);
    }

    private static bool Fits(this Recurrence recurrence, LocalDate date)
    {
        var monthLength = date.Calendar.GetDaysInMonth(date.Year, date.Month);
        return (recurrence.Months.IsEmpty || recurrence.Months.Contains(date.Month))
            && (recurrence.MonthDays.IsEmpty || recurrence.MonthDays.Contains(date.Day) || recurrence.MonthDays.Contains(date.Day - monthLength - 1))
            && (recurrence.Days.IsEmpty || recurrence.Days.Any(day => recurrence.CountsDaysOfYear()
                ? day.Matches(date, date.DayOfYear, date.Calendar.GetDaysInYear(date.Year))
                : day.Matches(date, date.Day, monthLength)));
    }

    // "20MO" of a yearly rule is a Monday of the year, unless the rule names months.
    private static bool CountsDaysOfYear(this Recurrence recurrence) => recurrence is { Frequency: Frequency.Yearly, Months.IsEmpty: true };
}
