using CsCheck;
using Minutes.Schedule;
using NodaTime;
using Xunit;

namespace Minutes.Tests.Schedule;

public sealed class RulePropertyTests
{
    private static readonly Gen<LocalDate> Dates = Gen.Int[0, 20_000].Select(days => new LocalDate(2000, 1, 1).PlusDays(days));

    private static readonly Gen<LocalTime?> Times =
        Gen.Int[-100, 1439].Select(minute => minute < 0 ? (LocalTime?)null : LocalTime.Midnight.PlusMinutes(minute));

    private static readonly Gen<MeetingRule> AnyRule =
        Gen.Select(RecurrenceGen.Any, Dates, Times, Gen.Bool, (recurrence, date, time, anchored) =>
            anchored ? new MeetingRule(recurrence, null, time).WithAnchor(date) : new MeetingRule(recurrence, null, time));

    private static readonly Gen<MeetingRule> RuleWithDates = AnyRule.Where(rule => !rule.NeedsAnchor);

    private static readonly Gen<string> Words = Gen.OneOf(
        "every", "second", "other", "2", "three", "week", "weeks", "day", "month", "Monday", "thu", "weekday", "first", "last", "15th", "of", "the",
        "on", "and", ",", "at", "15:05", "3", "pm", "from", "until", "2023-03-09", "May", "weekly", "monthly", "FREQ=WEEKLY", "INTERVAL=2", "BYDAY=1MO,",
        "COUNT=99999999", "RRULE:", "DTSTART:20230309", "=", ";", ":", "", "\u00A0", "x");

    [Fact]
    public void What_is_printed_is_read_as_the_same_rule() => AnyRule.SampleSeeded(rule =>
    {
        if (MeetingRule.TryParse(rule.ToString(), out var read, out var error)) Assert.Equal(rule, read);
        else Assert.EndsWith("has not a single date; write for example \"every Wednesday at 15:05\"", error, StringComparison.Ordinal);
    });

    [Fact]
    public void Dates_ascend_from_the_day_that_was_asked_for() => Gen.Select(RuleWithDates, Dates).SampleSeeded(sample =>
    {
        var (rule, from) = sample;
        var dates = rule.Occurrences(from).Take(30).ToList();
        Assert.All(dates, date => Assert.True(date >= from));
        Assert.All(dates.Zip(dates.Skip(1)), pair => Assert.True(pair.First < pair.Second));
    });

    [Fact]
    public void Asking_later_gives_the_rest_of_the_same_dates() => Gen.Select(RuleWithDates, Dates, Gen.Int[0, 400]).SampleSeeded(sample =>
    {
        var (rule, from, days) = sample;
        var later = from.PlusDays(days);
        var rest = rule.Occurrences(from).SkipWhile(date => date < later);
        Assert.Equal(rest.Take(10), rule.Occurrences(later).Take(10));
    });

    [Fact]
    public void Whatever_the_words_there_is_a_rule_or_a_sentence() => Words.Array[0, 8].Select(words => string.Join(' ', words)).SampleSeeded(
        text =>
        {
            if (MeetingRule.TryParse(text, out var rule, out var error)) Assert.Equal(rule, Rules.Rule(rule.ToString()));
            else Assert.NotEmpty(error);
        },
        count: 2000);
}
