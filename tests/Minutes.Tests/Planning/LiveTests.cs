using Xunit;

namespace Minutes.Tests.Planning;

/// <summary>Which series are live, and what they lack.</summary>
public sealed class LiveTests
{
    private static readonly string[] Weekly = ["2026-02-25", "2026-03-04", "2026-03-11"];
    private static readonly string[] Monthly = ["2025-12-10", "2026-01-14", "2026-02-11", "2026-03-11"];

    [Theory]
    [InlineData(35, true)]
    [InlineData(36, false)]
    public void A_weekly_series_sleeps_after_five_weeks(int days, bool isLive) =>
        Assert.Equal(isLive, new TestArchive().Met(Weekly).State().IsLive(new NodaTime.LocalDate(2026, 3, 11).PlusDays(days)));

    [Theory]
    [InlineData(112, true)]
    [InlineData(113, false)]
    public void A_monthly_series_sleeps_after_four_of_its_rhythms(int days, bool isLive) =>
        Assert.Equal(isLive, new TestArchive().Met(Monthly).State().IsLive(new NodaTime.LocalDate(2026, 3, 11).PlusDays(days)));

    [Fact]
    public void Two_meetings_make_no_series() => Assert.False(new TestArchive().Met("2026-03-04", "2026-03-11").State().IsLive(new(2026, 3, 12)));

    [Fact]
    public void A_series_that_is_configured_is_live_however_long_it_slept() =>
        Assert.True(new TestArchive().Configured("series:\n  network: {}\n").Met("2020-01-01").State().IsLive(new(2026, 3, 12)));

    [Fact]
    public void Meetings_without_minutes_are_named()
    {
        var missing = new TestArchive().Met("2026-02-04", "2026-02-11", "2026-02-25", "2026-03-05", "2026-03-11").State().WithoutMinutes();
        Assert.Equal(new(2026, 2, 18), Assert.Single(missing).Date);
    }

    [Fact]
    public void What_was_left_out_on_purpose_is_named_with_the_reason()
    {
        var archive = new TestArchive().Configured("series:\n  network:\n    skip: [2026-02-18]\n").Met("2026-02-04", "2026-02-11", "2026-02-25", "2026-03-04");
        Assert.Equal("skipped", Assert.Single(archive.State().WithoutMinutes()).Reason);
    }

    [Fact]
    public void A_special_session_is_no_minutes_of_the_meeting_that_was_left_out()
    {
        var archive = new TestArchive().Met("2026-02-04", "2026-02-11", "2026-02-25", "2026-03-04").With("network/20260218-workshop.md", "# Workshop 2026-02-18\n");
        Assert.Single(archive.State().WithoutMinutes());
    }
}
