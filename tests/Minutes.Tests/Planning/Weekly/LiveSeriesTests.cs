using CsCheck;
using Minutes.Archive;
using Minutes.Planning.Weekly;
using NodaTime;
using Xunit;

namespace Minutes.Tests.Planning.Weekly;

/// <summary>A series that may be live is read, and one that sleeps for long is not.</summary>
public sealed class LiveSeriesTests
{
    private static readonly LocalDate Last = new(2026, 3, 11);

    [Theory]
    [InlineData(7, 35, true)]
    [InlineData(7, 365, false)]
    [InlineData(28, 112, true)]
    [InlineData(28, 1200, false)]
    public void By_its_dates(int rhythm, int days, bool mayBe) => Assert.Equal(mayBe, LiveSeries.MayBe(Listing(Every(rhythm, 40)), isConfigured: false, Last.PlusDays(days)));

    [Fact]
    public void Two_files_are_no_series() => Assert.False(LiveSeries.MayBe(Listing(Every(7, 2)), isConfigured: false, Last));

    [Fact]
    public void A_configured_one_is_live_without_any() => Assert.True(LiveSeries.MayBe(Listing([]), isConfigured: true, Last));

    [Fact]
    public void A_live_one_is_never_left_out() => Gen.Select(Gen.Int[1, 40].Array[0, 12], Gen.Int[0, 200]).SampleSeeded(one =>
    {
        var (gaps, days) = one;
        var archive = new TestArchive();
        var dates = new List<LocalDate> { Last };
        foreach (var gap in gaps) dates.Add(dates[^1].PlusDays(-gap));
        archive.Met([.. dates.Select(date => NodaTime.Text.LocalDatePattern.Iso.Format(date))]);
        var state = archive.State();
        var now = Last.PlusDays(days).AtMidnight().InUtc().ToInstant();
        if (state.IsLive(now)) Assert.True(LiveSeries.MayBe(state.Profile.Listing, isConfigured: false, Last.PlusDays(days)));
    }, count: 100);

    private static IEnumerable<LocalDate> Every(int days, int count) => Enumerable.Range(0, count).Select(index => Last.PlusDays(-index * days));

    private static SeriesListing Listing(IEnumerable<LocalDate> dates) => new(
        "network",
        [.. dates.Order().Select(date => new DatedFile(PathPattern.Parse("network/YYYYMMDD.md")!.For(date), date, PathPattern.Parse("network/YYYYMMDD.md")!))],
        []);
}
