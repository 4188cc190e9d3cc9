using Minutes.Text;
using Xunit;

namespace Minutes.Tests.Planning;

/// <summary>Which meetings are over and have no minutes.</summary>
public sealed class MissingTests
{
    private static readonly string[] Wednesdays = ["2026-02-04", "2026-02-11", "2026-02-25", "2026-03-04"];

    [Fact]
    public void Meetings_without_minutes_are_named() => AssertMissing(
        new TestArchive().Met("2026-02-04", "2026-02-11", "2026-02-25", "2026-03-05", "2026-03-11"), "2026-03-12", "2026-02-18");

    [Theory]
    [InlineData("2026-03-11T23:59", "2026-02-18")]
    [InlineData("2026-03-12T00:00", "2026-02-18 2026-03-11")]
    [InlineData("2026-03-26T00:00", "2026-02-18 2026-03-11 2026-03-18 2026-03-25")]
    public void Those_since_the_last_minutes_are_missing_once_they_are_over(string now, string missing) =>
        AssertMissing(new TestArchive().Met(Wednesdays), now, missing.Split(' '));

    [Theory]
    [InlineData("2026-03-11T16:04", "2026-02-18")]
    [InlineData("2026-03-11T16:05", "2026-02-18 2026-03-11")]
    public void With_a_time_one_is_over_when_it_ends(string now, string missing) => AssertMissing(
        new TestArchive().Configured("series:\n  network:\n    schedule: every Wednesday at 15:05\n").Met(Wednesdays), now, missing.Split(' '));

    [Theory]
    [InlineData("series:\n  network:\n    skip: [2026-02-18]\n")]
    [InlineData("pauses:\n  - from: 2026-02-16\n    to: 2026-02-22\n")]
    [InlineData("holidays:\n  - 2026-02-18: Day of the tide\n")]
    public void What_was_left_out_on_purpose_is_not_missing(string settled) =>
        AssertMissing(new TestArchive().Configured(settled).Met(Wednesdays), "2026-03-05");

    [Fact]
    public void A_meeting_that_was_moved_is_missing_on_its_new_day() => AssertMissing(
        new TestArchive().Configured("series:\n  network:\n    move: { 2026-02-18: 2026-02-19 }\n").Met(Wednesdays), "2026-03-05", "2026-02-19");

    [Fact]
    public void Of_a_series_that_sleeps_nothing_is_missing_since() =>
        AssertMissing(new TestArchive().Met(Wednesdays), "2026-08-05", "2026-02-18");

    [Fact]
    public void A_special_session_is_no_minutes_of_the_meeting_that_was_left_out() => AssertMissing(
        new TestArchive().Met(Wednesdays).With("network/20260218-workshop.md", "# Workshop 2026-02-18\n"), "2026-03-05", "2026-02-18");

    [Fact]
    public void Minutes_that_cannot_be_read_are_not_missing() =>
        AssertMissing(new TestArchive().Met(Wednesdays).With("network/20260218.md", Unreadable.Text), "2026-03-05");

    private static void AssertMissing(TestArchive archive, string now, params string[] missing) =>
        Assert.Equal(missing, archive.State().WithoutMinutes(TestArchive.At(now)).Select(entry => entry.Date.ToIso()));
}
