using Xunit;

namespace Minutes.Tests.Schedule;

public sealed class RuleWordsTests
{
    [Theory]
    [InlineData("every Wednesday at 15:05", "every Wednesday at 15:05")]
    [InlineData("EVERY wednesday AT 15:05", "every Wednesday at 15:05")]
    [InlineData("each Wed", "every Wednesday")]
    [InlineData("Wednesdays, 15:05", "every Wednesday at 15:05")]
    [InlineData("on Wednesdays at 9:00", "every Wednesday at 09:00")]
    [InlineData("weekly on Wednesday", "every Wednesday")]
    [InlineData("every week on Wednesday", "every Wednesday")]
    [InlineData("every 1 week on Wednesday", "every Wednesday")]
    [InlineData("weekly", "every week")]
    [InlineData("weekly from 2023-03-09", "every Thursday from 2023-03-09")]
    [InlineData("every Monday and Thursday", "every Monday and Thursday")]
    [InlineData("every Thursday, Monday & Tuesday", "every Monday, Tuesday and Thursday")]
    [InlineData("every weekday", "every weekday")]
    [InlineData("weekdays 9:15", "every weekday at 09:15")]
    [InlineData("every Tue, Mon, Wed, Fri and Thu", "every weekday")]
    [InlineData("daily", "every day")]
    [InlineData("every day at 9:00", "every day at 09:00")]
    public void Weeks_and_days_are_read(string text, string printed) => Assert.Equal(printed, Rules.Rule(text).ToString());

    [Theory]
    [InlineData("every second Thursday from 2023-03-09", "every second Thursday from 2023-03-09")]
    [InlineData("every 2nd Thursday since 2023-03-09", "every second Thursday from 2023-03-09")]
    [InlineData("every other Thursday starting 2023-03-09", "every second Thursday from 2023-03-09")]
    [InlineData("every 2 weeks on Thursday from 2023-03-09", "every second Thursday from 2023-03-09")]
    [InlineData("every two weeks on Thursday from 2023-03-09", "every second Thursday from 2023-03-09")]
    [InlineData("every second week from 2023-03-09", "every second Thursday from 2023-03-09")]
    [InlineData("fortnightly on Thursday from 2023-03-09", "every second Thursday from 2023-03-09")]
    [InlineData("from 2023-03-09 every second Thursday", "every second Thursday from 2023-03-09")]
    [InlineData("every 14 days from 2023-03-09", "every second Thursday from 2023-03-09")]
    [InlineData("every 7 days from 2023-03-08", "every Wednesday from 2023-03-08")]
    [InlineData("every 10 days from 2023-03-09", "every 10 days from 2023-03-09")]
    [InlineData("every second day from 2023-03-09", "every second day from 2023-03-09")]
    [InlineData("every third week on Thursday from 2023-03-09", "every 3 weeks on Thursday from 2023-03-09")]
    [InlineData("every third Thursday from 2023-03-09", "every 3 weeks on Thursday from 2023-03-09")]
    [InlineData("every second Monday and Thursday from 2023-03-09", "every second week on Monday and Thursday from 2023-03-09")]
    [InlineData("every second Thursday", "every second Thursday")]
    [InlineData("every Wednesday until 2023-12-31", "every Wednesday until 2023-12-31")]
    public void A_rhythm_counts_from_its_date(string text, string printed) => Assert.Equal(printed, Rules.Rule(text).ToString());

    [Theory]
    [InlineData("first Monday of the month", "first Monday of the month")]
    [InlineData("every first Monday of each month", "first Monday of the month")]
    [InlineData("the first Monday", "first Monday of the month")]
    [InlineData("monthly on the first Monday", "first Monday of the month")]
    [InlineData("every second Thursday of the month", "second Thursday of the month")]
    [InlineData("1st and 3rd Tuesday of the month at 10:00", "first and third Tuesday of the month at 10:00")]
    [InlineData("first Tuesday and last Friday of the month", "first Tuesday and last Friday of the month")]
    [InlineData("last Friday of the month", "last Friday of the month")]
    [InlineData("last and first Friday of the month", "first and last Friday of the month")]
    [InlineData("last Thursday of March, June, September and December", "last Thursday of March, June, September and December")]
    [InlineData("the 15th of every month", "the 15th of every month")]
    [InlineData("every month on the 1st and 22nd", "the 1st and 22nd of every month")]
    [InlineData("every month from 2023-03-15", "the 15th of every month from 2023-03-15")]
    [InlineData("last day of the month", "the last day of every month")]
    [InlineData("the 1st of May", "the 1st of May")]
    [InlineData("every second month on the first Monday from 2023-01-02", "every second month on the first Monday from 2023-01-02")]
    [InlineData("first Monday of every second month from 2023-01-02", "every second month on the first Monday from 2023-01-02")]
    [InlineData("every 3 months on the last day from 2023-01-31", "every 3 months on the last day from 2023-01-31")]
    public void Months_are_read(string text, string printed) => Assert.Equal(printed, Rules.Rule(text).ToString());

    [Theory]
    [InlineData("at 15:05", "15:05")]
    [InlineData("15:05", "15:05")]
    [InlineData("at 9:05", "09:05")]
    [InlineData("at 15h", "15:00")]
    [InlineData("at 15:05h", "15:05")]
    [InlineData("at 3:05 pm", "15:05")]
    [InlineData("at 3:05PM", "15:05")]
    [InlineData("3 p.m.", "15:00")]
    [InlineData("at 12 am", "00:00")]
    [InlineData("at 12:30 pm", "12:30")]
    [InlineData("at 15:05:30", "15:05:30")]
    public void Times_are_read(string time, string printed) =>
        Assert.Equal($"every Wednesday at {printed}", Rules.Rule($"every Wednesday {time}").ToString());

    [Theory]
    [InlineData("FREQ=WEEKLY;INTERVAL=2;BYDAY=TH from 2023-03-09", "every second Thursday from 2023-03-09")]
    [InlineData("RRULE:FREQ=WEEKLY;BYDAY=WE at 15:05", "every Wednesday at 15:05")]
    [InlineData("DTSTART:20230309T150500\nRRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=TH", "every second Thursday at 15:05 from 2023-03-09")]
    [InlineData("DTSTART;VALUE=DATE:20230309 RRULE:FREQ=WEEKLY;INTERVAL=2", "every second Thursday from 2023-03-09")]
    [InlineData("freq=monthly; byday=1tu,3tu", "first and third Tuesday of the month")]
    [InlineData("FREQ=MONTHLY;BYMONTHDAY=-1", "the last day of every month")]
    [InlineData("FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR;UNTIL=20231231", "every weekday until 2023-12-31")]
    [InlineData("FREQ=WEEKLY;INTERVAL=2;WKST=SU;BYDAY=TH from 2023-03-09", "every second Thursday from 2023-03-09")]
    [InlineData("FREQ=MONTHLY;BYSETPOS=-1;BYDAY=FR,TH,WE,TU,MO", "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1")]
    [InlineData("FREQ=MONTHLY;BYDAY=-2FR at 10:00", "FREQ=MONTHLY;BYDAY=-2FR at 10:00")]
    [InlineData("FREQ=DAILY;COUNT=3 from 2023-03-09", "FREQ=DAILY;COUNT=3 from 2023-03-09")]
    [InlineData("FREQ=YEARLY from 2023-03-09", "FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=9 from 2023-03-09")]
    [InlineData("FREQ=WEEKLY;INTERVAL=2;WKST=SU;BYDAY=TH,SU from 2023-03-09", "FREQ=WEEKLY;INTERVAL=2;BYDAY=TH,SU;WKST=SU from 2023-03-09")]
    public void An_RRULE_is_printed_in_words_where_there_are_some(string text, string printed) => Assert.Equal(printed, Rules.Rule(text).ToString());

    [Fact]
    public void The_rhythm_is_printed_without_time_and_dates() =>
        Assert.Equal("every second Thursday", Rules.Rule("every second Thursday at 15:05 from 2023-03-09 until 2024-03-09").Rhythm);
}
