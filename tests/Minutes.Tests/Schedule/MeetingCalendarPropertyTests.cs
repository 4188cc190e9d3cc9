using CsCheck;
using Minutes.Schedule;
using NodaTime;
using Xunit;

namespace Minutes.Tests.Schedule;

public sealed class MeetingCalendarPropertyTests
{
    private static readonly Gen<LocalDate> Dates = Gen.Int[0, 200].Select(days => new LocalDate(2023, 1, 1).PlusDays(days));

    private static readonly Gen<MeetingCalendar> Calendars = Gen.Select(
        Gen.OneOf("every Wednesday", "every day", "every second Thursday from 2023-01-05", "first and third Tuesday of the month").Select(Rules.Rule),
        Dates.Array[0, 5],
        Gen.Select(Dates, Dates).Array[0, 5],
        Gen.Select(Dates, Gen.Int[0, 40]).Array[0, 3],
        (rule, skipped, moved, pauses) => new MeetingCalendar(rule)
        {
            Skipped = [.. skipped],
            Moved = moved.DistinctBy(move => move.Item1).Aggregate(
                new MeetingCalendar(rule).Moved, (all, move) => all.Add(move.Item1, new(move.Item2))),
            Pauses = [.. pauses.Select(pause => new Pause(pause.Item1, pause.Item1.PlusDays(pause.Item2)))],
        });

    [Fact]
    public void Each_day_comes_once_and_in_order() => Gen.Select(Calendars, Dates).SampleSeeded(sample =>
    {
        var (calendar, from) = sample;
        var days = calendar.Entries(from).Take(60).Select(entry => entry.Date).ToList();
        Assert.All(days, day => Assert.True(day >= from));
        Assert.All(days.Zip(days.Skip(1)), pair => Assert.True(pair.First < pair.Second));
    });

    [Fact]
    public void A_meeting_is_held_on_a_free_day_of_the_rule_or_where_it_was_moved() => Calendars.SampleSeeded(calendar =>
    {
        foreach (var meeting in calendar.Meetings(new(2023, 1, 1)).Take(60))
        {
            var isMoved = calendar.Moved.TryGetValue(meeting.Scheduled, out var to) && to.Date == meeting.Date;
            var isFree = !calendar.Skipped.Contains(meeting.Date) && !calendar.Pauses.Any(pause => pause.Contains(meeting.Date));
            Assert.True(isMoved || (isFree && calendar.Rule.Includes(meeting.Date) && meeting.Scheduled == meeting.Date));
        }
    });

    [Fact]
    public void A_day_that_is_left_out_has_its_reason() => Calendars.SampleSeeded(calendar =>
        Assert.All(calendar.Entries(new(2023, 1, 1)).Take(60).Where(entry => entry.Meeting is null), entry => Assert.NotNull(entry.Reason)));

    [Fact]
    public void Asking_later_gives_the_rest_of_the_same_days() => Gen.Select(Calendars, Gen.Int[0, 100]).SampleSeeded(sample =>
    {
        var (calendar, days) = sample;
        var (start, end) = (new LocalDate(2023, 1, 1), new LocalDate(2023, 10, 1));
        var later = start.PlusDays(days);
        Assert.Equal(
            calendar.Entries(start).TakeWhile(entry => entry.Date < end).Where(entry => entry.Date >= later),
            calendar.Entries(later).TakeWhile(entry => entry.Date < end));
    });
}
