using Xunit;

namespace Minutes.Tests.Schedule;

public sealed class RuleDatesTests
{
    [Theory]
    [InlineData("every Wednesday", "2023-03-09", "2023-03-15 2023-03-22 2023-03-29")]
    [InlineData("every Wednesday", "2023-12-28", "2024-01-03 2024-01-10 2024-01-17")]
    [InlineData("every Monday and Thursday", "2024-02-27", "2024-02-29 2024-03-04 2024-03-07")]
    [InlineData("every weekday", "2023-03-10", "2023-03-10 2023-03-13 2023-03-14")]
    [InlineData("every day", "2024-02-28", "2024-02-28 2024-02-29 2024-03-01")]
    [InlineData("every 10 days from 2023-12-25", "2023-12-26", "2024-01-04 2024-01-14 2024-01-24")]
    [InlineData("first Monday of the month", "2023-01-03", "2023-02-06 2023-03-06 2023-04-03")]
    [InlineData("fifth Friday of the month", "2023-01-01", "2023-03-31 2023-06-30 2023-09-29")]
    [InlineData("last Thursday of the month", "2024-02-01", "2024-02-29 2024-03-28 2024-04-25")]
    [InlineData("1st and 3rd Tuesday of the month", "2023-03-08", "2023-03-21 2023-04-04 2023-04-18")]
    [InlineData("the 31st of every month", "2023-01-01", "2023-01-31 2023-03-31 2023-05-31")]
    [InlineData("last day of the month", "2024-01-31", "2024-01-31 2024-02-29 2024-03-31")]
    [InlineData("the 29th of February", "2023-01-01", "2024-02-29 2028-02-29 2032-02-29")]
    [InlineData("the 29th of February", "2096-03-01", "2104-02-29 2108-02-29 2112-02-29")]
    [InlineData("every second month on the first Monday from 2023-01-02", "2023-01-03", "2023-03-06 2023-05-01 2023-07-03")]
    [InlineData("FREQ=YEARLY;BYDAY=20MO", "1997-05-19", "1997-05-19 1998-05-18 1999-05-17")]
    [InlineData("FREQ=YEARLY;BYMONTH=3;BYDAY=TH", "1997-03-13", "1997-03-13 1997-03-20 1997-03-27")]
    [InlineData("FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13", "1997-09-02", "1998-02-13 1998-03-13 1998-11-13")]
    [InlineData("FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-2", "1997-09-29", "1997-09-29 1997-10-30 1997-11-27")]
    public void Dates_follow_the_rule(string rule, string from, string dates) =>
        Assert.Equal(dates, Rules.Print(Rules.Rule(rule).Occurrences(Rules.Date(from)).Take(3)));

    [Theory]
    [InlineData("every Wednesday from 2024-01-10", "2023-01-01", "2024-01-10 2024-01-17")]
    [InlineData("every Thursday from 2023-03-10", "2023-01-01", "2023-03-16 2023-03-23")]
    [InlineData("every second Thursday from 2023-03-09", "2022-01-01", "2023-03-09 2023-03-23")]
    public void There_is_no_date_before_the_one_to_count_from(string rule, string from, string dates) =>
        Assert.Equal(dates, Rules.Print(Rules.Rule(rule).Occurrences(Rules.Date(from)).Take(2)));

    [Theory]
    [InlineData("every Wednesday until 2023-03-15", "2023-03-08", "2023-03-08 2023-03-15")]
    [InlineData("FREQ=WEEKLY;COUNT=3 from 2023-03-08", "2023-03-09", "2023-03-15 2023-03-22")]
    [InlineData("FREQ=WEEKLY;COUNT=3 from 2023-03-08", "2023-03-23", "")]
    [InlineData("every Wednesday until 2023-03-15", "2024-01-01", "")]
    [InlineData("every Wednesday", "2999-12-20", "2999-12-25")]
    [InlineData("every Wednesday", "9999-12-31", "")]
    [InlineData("FREQ=YEARLY;INTERVAL=999 from 2020-02-29", "2020-03-01", "")]
    public void Dates_come_to_an_end(string rule, string from, string dates) =>
        Assert.Equal(dates, Rules.Print(Rules.Rule(rule).Occurrences(Rules.Date(from))));

    [Theory]
    [InlineData("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SU;WKST=MO from 1997-08-05", "1997-08-05 1997-08-10 1997-08-19 1997-08-24")]
    [InlineData("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SU;WKST=SU from 1997-08-05", "1997-08-05 1997-08-17 1997-08-19 1997-08-31")]
    public void The_first_day_of_the_week_decides_which_days_are_of_one_week(string rule, string dates) =>
        Assert.Equal(dates, Rules.Print(Rules.Rule(rule).Occurrences(Rules.Date("1997-08-05")).Take(4)));

    // 2020 and 2026 have 53 weeks, so that two odd weeks follow each other.
    [Theory]
    [InlineData("2020-12-17", "2020-12-17 2020-12-31 2021-01-14")]
    [InlineData("2026-12-17", "2026-12-24 2027-01-07 2027-01-21")]
    public void Two_weeks_stay_two_weeks_across_a_year_of_53(string from, string dates) =>
        Assert.Equal(dates, Rules.Print(Rules.Rule("every second Thursday from 2020-12-03").Occurrences(Rules.Date(from)).Take(3)));

    [Theory]
    [InlineData("2023-03-09", true)]
    [InlineData("2023-03-16", false)]
    [InlineData("2023-03-23", true)]
    [InlineData("2023-02-23", false)]
    public void A_rule_knows_its_dates(string date, bool isOne) =>
        Assert.Equal(isOne, Rules.Rule("every second Thursday from 2023-03-09").Includes(Rules.Date(date)));
}
