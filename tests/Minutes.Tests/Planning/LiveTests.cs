using Xunit;

namespace Minutes.Tests.Planning;

/// <summary>Which series are live.</summary>
public sealed class LiveTests
{
    private static readonly string[] Weekly = ["2026-02-25", "2026-03-04", "2026-03-11"];
    private static readonly string[] Monthly = ["2025-12-10", "2026-01-14", "2026-02-11", "2026-03-11"];

    [Theory]
    [InlineData(35, true)]
    [InlineData(36, false)]
    public void A_weekly_series_sleeps_after_five_weeks(int days, bool isLive) =>
        Assert.Equal(isLive, new TestArchive().Met(Weekly).State().IsLive(TestArchive.At("2026-03-11").Plus(NodaTime.Duration.FromDays(days))));

    [Theory]
    [InlineData(112, true)]
    [InlineData(113, false)]
    public void A_monthly_series_sleeps_after_four_of_its_rhythms(int days, bool isLive) =>
        Assert.Equal(isLive, new TestArchive().Met(Monthly).State().IsLive(TestArchive.At("2026-03-11").Plus(NodaTime.Duration.FromDays(days))));

    [Fact]
    public void Two_meetings_make_no_series() => Assert.False(new TestArchive().Met("2026-03-04", "2026-03-11").State().IsLive(TestArchive.At("2026-03-12")));

    [Fact]
    public void A_series_that_is_configured_is_live_however_long_it_slept() =>
        Assert.True(new TestArchive().Configured("series:\n  network: {}\n").Met("2020-01-01").State().IsLive(TestArchive.At("2026-03-12")));
}
