using NodaTime;
using Xunit;

namespace Minutes.Tests.Planning;

/// <summary>The next meeting is the first after the last one that has minutes, whatever today is.</summary>
public sealed class NextDateTests
{
    [Theory]
    [InlineData("2026-02-18 2026-02-25 2026-03-04 2026-03-11", "2026-03-18", "every week")]
    [InlineData("2026-01-28 2026-02-11 2026-02-25 2026-03-11", "2026-03-25", "every second week")]
    [InlineData("2025-12-10 2026-01-14 2026-02-11 2026-03-11", "2026-04-08", "the second Wednesday of the month")]
    [InlineData("2025-12-31 2026-01-28 2026-02-25 2026-03-25", "2026-04-29", "the last Wednesday of the month")]
    [InlineData("2025-12-15 2026-01-15 2026-02-15 2026-03-15", "2026-04-15", "the same day of each month")]
    [InlineData("2026-02-03 2026-02-10 2026-02-17 2026-02-26 2026-03-05", "2026-03-12", "on another weekday since two meetings")]
    [InlineData("2026-02-04 2026-02-18 2026-02-25 2026-03-04", "2026-03-11", "every week, with one left out")]
    [InlineData("2026-03-11", "2026-03-18", "a week later, as far as one meeting tells")]
    [InlineData("2026-12-16 2026-12-23 2026-12-30", "2027-01-06", "across the end of the year")]
    [InlineData("2028-02-08 2028-02-15 2028-02-22", "2028-02-29", "on a leap day")]
    public void It_is_read_off_the_minutes(string dates, string next, string because) =>
        Assert.True(NextOf(new TestArchive(), dates) == next, $"{because}: {NextOf(new TestArchive(), dates)}");

    [Theory]
    [InlineData("every Wednesday", "2026-03-10", "2026-03-18", "held a day early, it is not held once more")]
    [InlineData("every Wednesday", "2026-03-12", "2026-03-18", "held a day late")]
    [InlineData("every Wednesday", "2026-03-08", "2026-03-18", "held three days early")]
    [InlineData("every Wednesday", "2026-03-07", "2026-03-11", "four days before is nearer to the one before")]
    [InlineData("every second Wednesday from 2026-03-11", "2026-03-06", "2026-03-25", "five days early in a fortnight")]
    [InlineData("every second Wednesday", "2026-03-11", "2026-03-25", "counted from the last meeting")]
    [InlineData("first Monday of the month", "2026-03-02", "2026-04-06", "monthly")]
    [InlineData("first Monday of the month at 19:30", "2026-03-05", "2026-04-06", "monthly, held late")]
    [InlineData("every Monday and Thursday", "2026-03-09", "2026-03-12", "twice a week")]
    public void It_follows_the_configured_rule(string schedule, string last, string next, string because)
    {
        var archive = new TestArchive().Configured($"series:\n  network:\n    schedule: {schedule}\n");
        Assert.True(NextOf(archive, last) == next, $"{because}: {NextOf(archive, last)}");
    }

    [Theory]
    [InlineData("skip: [2026-03-18]", "", "2026-03-25")]
    [InlineData("move: { 2026-03-18: 2026-03-20 }", "", "2026-03-20")]
    [InlineData("move: { 2026-03-18: 2026-03-17 }", "", "2026-03-17")]
    [InlineData("duration: 50 minutes", "pauses:\n  - from: 2026-03-12\n    to: 2026-03-31\n", "2026-04-01")]
    [InlineData("duration: 50 minutes", "holidays:\n  - 2026-03-18: Day of the tide\n", "2026-03-25")]
    [InlineData("schedule: every Wednesday until 2026-03-12", "", null)]
    public void It_leaves_out_what_people_settled(string settled, string forAll, string? next)
    {
        var archive = new TestArchive().Configured($"{forAll}series:\n  network:\n    {settled}\n");
        Assert.Equal(next, NextOf(archive, "2026-02-25 2026-03-04 2026-03-11"));
    }

    [Fact]
    public void A_cancelled_meeting_was_a_meeting()
    {
        var archive = new TestArchive().Met("2026-02-25", "2026-03-04").With("network/20260311.md", "# 2026-03-11\n\nThe meeting was cancelled.\n");
        Assert.Equal((new(2026, 3, 18), "network/20260304.md"), (archive.Next().Date, archive.Next().Predecessor!.File.Path.ToString()));
    }

    [Theory]
    [InlineData("network/20260318.md", "2026-03-25", "the newest")]
    [InlineData("network/20260304.md", "2026-03-18", "one between")]
    public void Minutes_that_cannot_be_read_were_a_meeting(string path, string next, string because)
    {
        var state = new TestArchive().Met("2026-02-18", "2026-02-25", "2026-03-04", "2026-03-11").With(path, Unreadable.Text).State();
        Assert.True(Iso(state.Next?.Date) == next, $"{because}: {Iso(state.Next?.Date)}");
        Assert.Equal("network/20260311.md", state.Profile.Predecessor!.File.Path.ToString());
    }

    private static string? NextOf(TestArchive archive, string dates) => Iso(archive.Met(dates.Split(' ')).State().Next?.Date);

    private static string? Iso(LocalDate? date) => date?.ToString("uuuu-MM-dd", null);
}
