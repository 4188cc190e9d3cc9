using Xunit;

namespace Minutes.Tests.Validation.Identity;

public sealed class ImpossibleDateTests
{
    [Theory]
    [InlineData("network/20260231.md", "1:1 there is no day 20260231")]
    [InlineData("network/2026-13-11.md", "1:1 there is no day 2026-13-11")]
    [InlineData("network/20270311.md", "1:1 the day of the file's name, 2027-03-11, lies 364 days ahead")]
    [InlineData("network/20160311.md", "1:1 the day of the file's name, 2016-03-11, lies 3631 days from the nearest other minutes, those of 2026-02-18")]
    [InlineData("network/20260311.md", null)]
    [InlineData("network/20260318.md", null)]
    [InlineData("network/202603011.md", null)]
    public void A_day_that_cannot_be_that_of_the_meeting_is_told(string path, string? told) =>
        Assert.Equal(told is null ? [] : [told], (new Submitted(Submitted.Sound) with { Path = path }).After("2026-02-18", "2026-02-25", "2026-03-04").Found("impossible-date"));

    [Fact]
    public void The_first_minutes_of_a_series_may_be_old() => Assert.Empty((new Submitted(Submitted.Sound) with { Path = "network/20160311.md" }).After("2026-02-18").Found("impossible-date"));
}
