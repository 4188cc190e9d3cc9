using Minutes.Schedule;
using Xunit;

namespace Minutes.Tests.Schedule;

public sealed class RuleRefusalTests
{
    private const string Write = "write for example \"every Wednesday at 15:05\"";

    [Theory]
    [InlineData("evry Wednesday", "\"evry\" is not understood, perhaps \"every\" was meant; " + Write)]
    [InlineData("every Wendesday", "\"Wendesday\" is not understood, perhaps \"Wednesday\" was meant; " + Write)]
    [InlineData("every Thusday", "\"Thusday\" is not understood, perhaps \"Thursday\" was meant; " + Write)]
    [InlineData("whenever we like", "\"whenever\" is not understood; " + Write)]
    [InlineData("", "\"\" does not say on which days; " + Write)]
    [InlineData("every", "\"every\" does not say on which days; " + Write)]
    [InlineData("at 15:05", "\"\" does not say on which days; " + Write)]
    [InlineData("every second", "\"every second\" does not say on which days; " + Write)]
    [InlineData("15th", "\"15th\" does not say on which days; " + Write)]
    [InlineData("2 weeks", "\"2\" is not understood where it stands; " + Write)]
    [InlineData("every Wednesday weekly", "\"weekly\" is not understood where it stands; " + Write)]
    [InlineData("first Monday and Thursday of the month", "\"Thursday\" is not understood where it stands; " + Write)]
    [InlineData("sixth Monday of the month", "\"Monday\" is not understood where it stands; " + Write)]
    [InlineData("every 0 weeks", "\"0\" is not understood; " + Write)]
    [InlineData("every 1000 days", "\"1000\" is not understood; " + Write)]
    [InlineData("the 2th of every month", "\"2th\" is not understood; " + Write)]
    [InlineData("every Wednesday at 15:05 Europe/Berlin", "\"Europe/Berlin\" is a time zone, which is set apart from the rule; " + Write)]
    [InlineData("every Wednesday at 15:05 CET", "\"CET\" is a time zone, which is set apart from the rule; " + Write)]
    [InlineData("biweekly on Thursday", "\"biweekly\" can mean two things; write for example \"every second Wednesday from 2023-03-08\"")]
    public void A_word_that_is_not_understood_is_named(string text, string message) => Assert.Equal(message, ErrorOf(text));

    [Theory]
    [InlineData("every Wednesday at", "\"at\" is not followed by a time; write for example \"at 15:05\"")]
    [InlineData("every Wednesday at noonish", "\"noonish\" is no time; write for example \"at 15:05\"")]
    [InlineData("every Wednesday at 3", "\"3\" is no time; write for example \"at 15:05\"")]
    [InlineData("every Wednesday at 24:00", "\"24:00\" is no time; write for example \"at 15:05\"")]
    [InlineData("every Wednesday at 13 pm", "\"13\" is no time; write for example \"at 15:05\"")]
    [InlineData("every Wednesday 15:05 16:00", "\"16:00\" is a second time; write for example \"at 15:05\" once")]
    [InlineData("every second Thursday from", "\"from\" is not followed by a date; write for example \"from 2023-03-09\"")]
    [InlineData("every second Thursday from 9.3.2023", "\"9.3.2023\" is no date of a meeting; write for example \"from 2023-03-09\"")]
    [InlineData("every second Thursday from 2023-02-29", "\"2023-02-29\" is no date of a meeting; write for example \"from 2023-03-09\"")]
    [InlineData("every second Thursday from 0203-03-09", "\"0203-03-09\" is no date of a meeting; write for example \"from 2023-03-09\"")]
    [InlineData("every Thursday until 2023-01-01 until 2023-02-01", "\"until\" says a second date; write for example \"until 2023-12-31\" once")]
    public void A_clause_that_is_not_understood_is_named(string text, string message) => Assert.Equal(message, ErrorOf(text));

    [Theory]
    [InlineData("every second Thursday from 2023-03-10", "2023-03-10 is no date to count \"every second Thursday\" from; the nearest is 2023-03-09")]
    [InlineData("every second Thursday from 2023-03-14", "2023-03-14 is no date to count \"every second Thursday\" from; the nearest is 2023-03-16")]
    [InlineData("every second month on the first Monday from 2023-01-20", "2023-01-20 is no date to count \"every second month on the first Monday\" from; the nearest is 2023-02-06")]
    [InlineData("the 30th of February", "\"the 30th of February\" has not a single date; " + Write)]
    [InlineData("every Thursday from 2023-03-10 until 2023-03-12", "\"every Thursday from 2023-03-10 until 2023-03-12\" has not a single date; " + Write)]
    [InlineData("FREQ=DAILY;COUNT=3 until 2023-03-12", "the rule has a last date and a COUNT; write one of them")]
    [InlineData("FREQ=DAILY;UNTIL=20230312 until 2023-03-12", "the rule has two last dates; write \"until\" or UNTIL")]
    public void Dates_that_do_not_fit_are_told(string text, string message) => Assert.Equal(message, ErrorOf(text));

    [Theory]
    [InlineData("FREQ=HOURLY", "\"FREQ=HOURLY\" in an RRULE is not understood; write for example \"FREQ=WEEKLY\"")]
    [InlineData("FREQ=1", "\"FREQ=1\" in an RRULE is not understood; write for example \"FREQ=WEEKLY\"")]
    [InlineData("BYDAY=WE", "the RRULE has no FREQ; write for example \"FREQ=WEEKLY;BYDAY=WE\"")]
    [InlineData("RRULE:", "the RRULE has no FREQ; write for example \"FREQ=WEEKLY;BYDAY=WE\"")]
    [InlineData("FREQ=WEEKLY;BYDAY=XX", "\"BYDAY=XX\" in an RRULE is not understood; write for example \"BYDAY=WE\"")]
    [InlineData("FREQ=MONTHLY;BYDAY=0MO", "\"BYDAY=0MO\" in an RRULE is not understood; write for example \"BYDAY=WE\"")]
    [InlineData("FREQ=MONTHLY;BYMONTHDAY=32", "\"BYMONTHDAY=32\" in an RRULE is not understood; write for example \"BYMONTHDAY=15\"")]
    [InlineData("FREQ=WEEKLY;INTERVAL=0", "\"INTERVAL=0\" in an RRULE is not understood; write for example \"INTERVAL=2\"")]
    [InlineData("FREQ=WEEKLY;UNTIL=20231231T225959Z", "\"UNTIL=20231231T225959Z\" in an RRULE is not understood; write for example \"UNTIL=20231231\"")]
    [InlineData("FREQ=WEEKLY;freq=DAILY", "\"freq\" stands twice in the RRULE; write it once")]
    [InlineData("FREQ=WEEKLY;BYDAY=WE oops", "\"oops\" in an RRULE is not understood; write for example \"FREQ=WEEKLY;BYDAY=WE\"")]
    [InlineData("FREQ=WEEKLY;BYMONTHDAY=1", "BYMONTHDAY cannot stand with FREQ=WEEKLY; write for example \"FREQ=MONTHLY;BYMONTHDAY=15\"")]
    [InlineData("FREQ=WEEKLY;BYDAY=1MO", "BYDAY numbers its weekdays only with FREQ=MONTHLY or FREQ=YEARLY; write for example \"FREQ=MONTHLY;BYDAY=1MO\"")]
    [InlineData("FREQ=MONTHLY;BYSETPOS=1", "BYSETPOS chooses among days that the RRULE does not name; write for example \"FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=1\"")]
    [InlineData("FREQ=WEEKLY;BYHOUR=15", "\"BYHOUR\" in an RRULE is not supported, only BYDAY, BYMONTH, BYMONTHDAY, BYSETPOS, COUNT, FREQ, INTERVAL, UNTIL, WKST are; write for example \"FREQ=WEEKLY;BYDAY=WE\"")]
    [InlineData("DTSTART;TZID=Europe/Berlin:20230309T150500 RRULE:FREQ=WEEKLY", "\"DTSTART;TZID=Europe/Berlin:20230309T150500\" has a time zone, which is set apart from the rule; write for example \"DTSTART:20230309T150500\", in local time")]
    [InlineData("DTSTART:20230309T150500Z RRULE:FREQ=WEEKLY", "\"DTSTART:20230309T150500Z\" has a time zone, which is set apart from the rule; write for example \"DTSTART:20230309T150500\", in local time")]
    [InlineData("DTSTART:2023 RRULE:FREQ=WEEKLY", "\"DTSTART:2023\" is no date of a meeting; write for example \"DTSTART:20230309T150500\"")]
    [InlineData("DTSTART:20230309 FREQ=WEEKLY from 2023-03-09", "\"from\" says a second date; write for example \"from 2023-03-09\" once")]
    public void A_part_of_an_RRULE_that_is_not_understood_is_named(string text, string message) => Assert.Equal(message, ErrorOf(text));

    private static string ErrorOf(string text)
    {
        Assert.False(MeetingRule.TryParse(text, out var rule, out var error), rule?.ToString());
        return error;
    }
}
