using Minutes.Schedule;
using NodaTime;
using Xunit;

namespace Minutes.Tests.Schedule;

public sealed class RuleAnchorTests
{
    [Theory]
    [InlineData("every second Thursday", true)]
    [InlineData("every 10 days", true)]
    [InlineData("weekly at 15:05", true)]
    [InlineData("monthly", true)]
    [InlineData("FREQ=YEARLY", true)]
    [InlineData("FREQ=DAILY;COUNT=3", true)]
    [InlineData("every Wednesday", false)]
    [InlineData("every day", false)]
    [InlineData("first Monday of the month", false)]
    [InlineData("every second Thursday from 2023-03-09", false)]
    public void A_rule_that_counts_needs_a_date(string rule, bool needsAnchor) => Assert.Equal(needsAnchor, Rules.Rule(rule).NeedsAnchor);

    [Theory]
    [InlineData("every second Thursday", "every second Thursday from 2023-03-09")]
    [InlineData("every second Wednesday at 15:05", "every second Wednesday at 15:05 from 2023-03-08")]
    [InlineData("weekly", "every Thursday")]
    public void The_advice_shows_the_rule_with_a_date(string rule, string example)
    {
        var needing = Rules.Rule(rule);
        Assert.Equal($"\"{needing}\" needs a date to count from; write for example \"{example}\"", needing.AnchorAdvice);
        Assert.Throws<InvalidOperationException>(() => needing.Occurrences(Rules.Date("2023-03-09")));
    }

    [Theory]
    [InlineData("every second Thursday", "2023-03-09", "every second Thursday from 2023-03-09")]
    [InlineData("every second Thursday", "2023-03-10", "every second Thursday from 2023-03-09")]
    [InlineData("every second Thursday", "2023-03-14", "every second Thursday from 2023-03-16")]
    [InlineData("every second month on the first Monday", "2023-03-08", "every second month on the first Monday from 2023-03-06")]
    [InlineData("every 10 days at 9:00", "2023-03-10", "every 10 days at 09:00 from 2023-03-10")]
    [InlineData("every 14 days", "2023-03-10", "every second Friday from 2023-03-10")]
    [InlineData("weekly", "2023-03-10", "every Friday")]
    [InlineData("monthly", "2023-03-10", "the 10th of every month")]
    [InlineData("every Wednesday", "2023-03-10", "every Wednesday")]
    [InlineData("every second Thursday from 2023-03-09", "2023-03-16", "every second Thursday from 2023-03-09")]
    public void A_known_meeting_gives_the_date_where_one_is_needed(string rule, string meeting, string anchored) =>
        Assert.Equal(anchored, Rules.Rule(rule).WithAnchor(Rules.Date(meeting)).ToString());

    [Theory]
    [InlineData(1, "every day")]
    [InlineData(7, "every Wednesday")]
    [InlineData(14, "every second Wednesday from 2023-03-08")]
    [InlineData(21, "every 3 weeks on Wednesday from 2023-03-08")]
    [InlineData(30, "every 30 days from 2023-03-08")]
    public void An_inferred_number_of_days_makes_a_rule(int days, string rule) =>
        Assert.Equal(rule, MeetingRule.EveryDays(days, Rules.Date("2023-03-08")).ToString());

    [Theory]
    [InlineData(1, "2023-03-08", "every Wednesday")]
    [InlineData(2, "2023-03-08", "every second Wednesday from 2023-03-08")]
    [InlineData(2, "2023-03-09", "every second Wednesday from 2023-03-08")]
    [InlineData(4, "2023-03-14", "every 4 weeks on Wednesday from 2023-03-15")]
    public void Inferred_weeks_make_a_rule(int weeks, string anchor, string rule) =>
        Assert.Equal(rule, MeetingRule.Weekly(weeks, IsoDayOfWeek.Wednesday, Rules.Date(anchor)).ToString());
}
