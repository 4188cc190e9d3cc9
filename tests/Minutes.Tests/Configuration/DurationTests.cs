using NodaTime;
using Xunit;

namespace Minutes.Tests.Configuration;

public sealed class DurationTests
{
    [Theory]
    [InlineData("50 minutes", 50)]
    [InlineData("1 minute", 1)]
    [InlineData("90min", 90)]
    [InlineData("1 hour", 60)]
    [InlineData("2 Hours", 120)]
    [InlineData("1h30m", 90)]
    [InlineData("1 hour 15 minutes", 75)]
    [InlineData("PT50M", 50)]
    [InlineData("PT1H30M", 90)]
    [InlineData("24h", 1440)]
    public void A_duration_is_read_as_people_write_it(string text, int minutes) =>
        Assert.Equal(Duration.FromMinutes(minutes), Configurations.Valid(Configurations.InSeries($"duration: {text}")).For("network").Duration);

    [Theory]
    [InlineData("50")]
    [InlineData("PT")]
    [InlineData("an hour")]
    [InlineData("-5 minutes")]
    [InlineData("1.5 hours")]
    [InlineData("30m1h")]
    [InlineData("24h1m")]
    [InlineData("99999 minutes")]
    public void What_is_no_length_of_a_meeting_is_refused(string text) =>
        Assert.Single(Configurations.Mistakes(Configurations.InSeries($"duration: {text}")));
}
