using CsCheck;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Minutes.Schedule;
using NodaTime;
using Xunit;
using Recurrence = Minutes.Schedule.Recurrence;

namespace Minutes.Tests.Schedule;

public sealed class RecurrenceOracleTests
{
    // Ical.Net follows a rule without further dates to the end of all time, so each gets an end; and it drops dates of the last
    // period where UNTIL comes before DTSTART's day of that period, so for Ical.Net the end is later.
    private static readonly LocalDate End = new(2030, 1, 1);
    private const int YearsMore = 5;
    private const int Compared = 40;

    private static readonly Gen<LocalDate> Dates = Gen.Int[0, 7_000].Select(days => new LocalDate(2000, 1, 1).PlusDays(days));

    // Of a yearly rule with days of the month and no month, RFC 5545 (the table of section 3.3.10) expands to all months; Ical.Net takes DTSTART's.
    private static readonly Gen<Recurrence> Comparable = RecurrenceGen.Any
        .Where(recurrence => recurrence is not { Frequency: Frequency.Yearly, Months.IsEmpty: true, MonthDays.IsEmpty: false })
        .Select(recurrence => recurrence.Count is null && recurrence.Until is null ? recurrence with { Until = End } : recurrence);

    [Fact]
    public void Dates_are_those_of_Ical_Net() => Gen.Select(Comparable, Dates).SampleSeeded(sample =>
    {
        var (recurrence, date) = sample;
        var start = recurrence.CompletedBy(date).Nearest(date);
        var ours = recurrence.CompletedBy(start).Dates(start, start).TakeWhile(found => found <= (recurrence.Until ?? End)).Take(Compared).ToList();
        if (ours.Count > 0) Assert.Equal(Rules.Print(ours), Rules.Print(FromIcal(recurrence, start)));
    }, count: 400);

    private static IEnumerable<LocalDate> FromIcal(Recurrence recurrence, LocalDate start)
    {
        var meeting = new CalendarEvent
        {
            Start = new CalDateTime(start.Year, start.Month, start.Day),
            RecurrenceRule = new RecurrenceRule((recurrence with { Until = recurrence.Until?.PlusYears(YearsMore) }).ToString()),
        };
        return meeting.GetOccurrences()
            .Select(occurrence => LocalDate.FromDateOnly(occurrence.Period.StartTime.Date))
            .TakeWhile(date => date <= (recurrence.Until ?? End))
            .Take(Compared);
    }
}
