using System.Collections.Immutable;
using Minutes.Schedule;
using NodaTime;
using Xunit;

namespace Minutes.Tests.Schedule;

public sealed class MeetingCalendarTests
{
    private static readonly MeetingCalendar Wednesdays = new(Rules.Rule("every Wednesday at 15:05"));

    [Fact]
    public void Without_exceptions_the_meetings_are_those_of_the_rule() =>
        Assert.Equal(["2023-03-08 15:05", "2023-03-15 15:05", "2023-03-22 15:05"], Preview(Wednesdays, "2023-03-08"));

    [Fact]
    public void A_skipped_day_has_no_meeting() =>
        Assert.Equal(
            ["2023-03-08 15:05", "2023-03-15 skipped", "2023-03-22 15:05"],
            Preview(Wednesdays with { Skipped = [Rules.Date("2023-03-15"), Rules.Date("2023-03-16")] }, "2023-03-08"));

    [Fact]
    public void A_pause_holds_its_two_ends() =>
        Assert.Equal(
            ["2023-12-20 pause until 2024-01-03: Christmas", "2023-12-27 pause until 2024-01-03: Christmas", "2024-01-03 pause until 2024-01-03: Christmas", "2024-01-10 15:05"],
            Preview(Wednesdays with { Pauses = [Pause("2023-12-20", "2024-01-03", "Christmas")] }, "2023-12-20", 4));

    [Fact]
    public void A_holiday_is_told_by_its_name() =>
        Assert.Equal(
            ["2023-03-08 holiday: Women's Day", "2023-03-15 holiday", "2023-03-22 15:05"],
            Preview(Wednesdays with { Holidays = [new(Rules.Date("2023-03-08"), "Women's Day"), new(Rules.Date("2023-03-15"))] }, "2023-03-08"));

    [Fact]
    public void A_moved_meeting_is_held_on_the_other_day() =>
        Assert.Equal(
            ["2023-03-08 15:05", "2023-03-15 moved to 2023-03-16", "2023-03-16 15:05 moved from 2023-03-15", "2023-03-22 15:05"],
            Preview(Moved(Wednesdays, "2023-03-15", "2023-03-16"), "2023-03-08", 4));

    [Fact]
    public void A_move_can_change_the_time() =>
        Assert.Equal(
            ["2023-03-14 09:30 moved from 2023-03-15", "2023-03-15 moved to 2023-03-14 at 09:30", "2023-03-22 15:05"],
            Preview(Moved(Wednesdays, "2023-03-15", "2023-03-14", new LocalTime(9, 30)), "2023-03-09"));

    [Fact]
    public void A_move_within_the_day_changes_only_the_time() =>
        Assert.Equal(
            ["2023-03-15 09:30 moved to 09:30", "2023-03-22 15:05"],
            Preview(Moved(Wednesdays, "2023-03-15", "2023-03-15", new LocalTime(9, 30)), "2023-03-15", 2));

    [Fact]
    public void A_move_onto_another_meeting_makes_one_meeting_of_both() =>
        Assert.Equal(
            ["2023-03-15 moved to 2023-03-22", "2023-03-22 15:05 moved from 2023-03-15", "2023-03-29 15:05"],
            Preview(Moved(Wednesdays, "2023-03-15", "2023-03-22"), "2023-03-15"));

    [Fact]
    public void Two_meetings_that_change_places_are_both_held() =>
        Assert.Equal(
            ["2023-03-15 15:05 moved from 2023-03-22", "2023-03-22 15:05 moved from 2023-03-15", "2023-03-29 15:05"],
            Preview(Moved(Moved(Wednesdays, "2023-03-15", "2023-03-22"), "2023-03-22", "2023-03-15"), "2023-03-15"));

    [Fact]
    public void Two_meetings_moved_to_one_day_are_one() =>
        Assert.Equal(
            ["2023-03-15 moved to 2023-03-24", "2023-03-22 moved to 2023-03-24", "2023-03-24 15:05 moved from 2023-03-15", "2023-03-29 15:05"],
            Preview(Moved(Moved(Wednesdays, "2023-03-15", "2023-03-24"), "2023-03-22", "2023-03-24"), "2023-03-15", 4));

    [Fact]
    public void A_move_out_of_a_pause_and_onto_a_holiday_counts() =>
        Assert.Equal(
            ["2023-03-15 moved to 2023-03-17", "2023-03-17 15:05 moved from 2023-03-15", "2023-03-22 pause until 2023-03-22", "2023-03-29 15:05"],
            Preview(
                Moved(Wednesdays, "2023-03-15", "2023-03-17") with { Pauses = [Pause("2023-03-13", "2023-03-22")], Holidays = [new(Rules.Date("2023-03-17"))] },
                "2023-03-15",
                4));

    [Fact]
    public void Skipping_the_day_to_which_a_meeting_was_moved_cancels_it() =>
        Assert.Equal(
            ["2023-03-15 moved to 2023-03-16", "2023-03-16 skipped", "2023-03-22 15:05"],
            Preview(Moved(Wednesdays, "2023-03-15", "2023-03-16") with { Skipped = [Rules.Date("2023-03-16")] }, "2023-03-15"));

    [Fact]
    public void A_move_says_more_than_a_skip_of_the_same_day() =>
        Assert.Equal(
            ["2023-03-15 moved to 2023-03-16", "2023-03-16 15:05 moved from 2023-03-15", "2023-03-22 15:05"],
            Preview(Moved(Wednesdays, "2023-03-15", "2023-03-16") with { Skipped = [Rules.Date("2023-03-15")] }, "2023-03-15"));

    [Fact]
    public void A_skip_is_named_before_a_pause_and_a_pause_before_a_holiday() =>
        Assert.Equal(
            ["2023-03-15 skipped", "2023-03-22 pause until 2023-03-22", "2023-03-29 holiday"],
            Preview(
                Wednesdays with
                {
                    Skipped = [Rules.Date("2023-03-15")],
                    Pauses = [Pause("2023-03-15", "2023-03-22")],
                    Holidays = [new(Rules.Date("2023-03-15")), new(Rules.Date("2023-03-22")), new(Rules.Date("2023-03-29"))],
                },
                "2023-03-15"));

    [Fact]
    public void A_move_from_a_day_without_a_meeting_adds_one() =>
        Assert.Equal(
            ["2023-03-15 15:05", "2023-03-16 15:05 moved from 2023-03-14", "2023-03-22 15:05"],
            Preview(Moved(Wednesdays, "2023-03-14", "2023-03-16"), "2023-03-15"));

    [Fact]
    public void A_meeting_moved_behind_the_last_of_the_rule_is_still_held() =>
        Assert.Equal(
            ["2023-03-15 moved to 2023-04-03", "2023-04-03 no time moved from 2023-03-15"],
            Preview(Moved(new(Rules.Rule("every Wednesday until 2023-03-15")), "2023-03-15", "2023-04-03"), "2023-03-15"));

    [Theory]
    [InlineData("2023-03-14", "2023-03-16")]
    [InlineData("2023-03-15", "2023-03-16")]
    [InlineData("2023-03-16", "2023-03-22")]
    public void The_next_meeting_is_the_first_that_is_held(string after, string next) =>
        Assert.Equal(Rules.Date(next), Moved(Wednesdays, "2023-03-15", "2023-03-16").FirstOnOrAfter(Rules.Date(after).PlusDays(1))?.Date);

    [Fact]
    public void A_meeting_can_be_the_first_on_the_day_itself() =>
        Assert.Equal(new Meeting(Rules.Date("2023-03-15"), new(15, 5), Rules.Date("2023-03-15")), Wednesdays.FirstOnOrAfter(Rules.Date("2023-03-15")));

    [Fact]
    public void A_moved_meeting_knows_when_it_was_scheduled() =>
        Assert.Equal(Rules.Date("2023-03-15"), Moved(Wednesdays, "2023-03-15", "2023-03-16").FirstOnOrAfter(Rules.Date("2023-03-15"))?.Scheduled);

    [Fact]
    public void A_pause_without_end_leaves_no_meeting() =>
        Assert.Null((Wednesdays with { Pauses = [Pause("2023-01-01", "9999-12-31")] }).FirstOnOrAfter(Rules.Date("2023-03-15").PlusDays(1)));

    [Fact]
    public void A_series_that_has_ended_has_no_next_meeting() =>
        Assert.Null(new MeetingCalendar(Rules.Rule("every Wednesday until 2023-03-15")).FirstOnOrAfter(Rules.Date("2023-03-15").PlusDays(1)));

    private static Pause Pause(string from, string to, string? reason = null) => new(Rules.Date(from), Rules.Date(to), reason);

    private static MeetingCalendar Moved(MeetingCalendar calendar, string from, string to, LocalTime? time = null) =>
        calendar with { Moved = calendar.Moved.Add(Rules.Date(from), new(Rules.Date(to), time)) };

    private static ImmutableArray<string> Preview(MeetingCalendar calendar, string from, int count = 3) =>
        [.. calendar.Entries(Rules.Date(from)).Take(count).Select(Print)];

    private static string Print(CalendarEntry entry)
    {
        var time = entry.Meeting is null ? null : entry.Meeting.Time?.ToString("HH:mm", null) ?? "no time";
        return string.Join(' ', new[] { Rules.Print([entry.Date]), time, entry.Reason }.Where(part => part is not null));
    }
}
