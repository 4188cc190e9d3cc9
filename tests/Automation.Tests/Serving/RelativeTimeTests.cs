using Automation.Serving.Status;
using NodaTime;
using Xunit;

namespace Automation.Tests.Serving;

public sealed class RelativeTimeTests
{
    [Theory]
    [InlineData(0, "just now")]
    [InlineData(-59, "just now")]
    [InlineData(30, "in a moment")]
    [InlineData(-60, "1 minute ago")]
    [InlineData(3599, "in 59 minutes")]
    [InlineData(-3600, "1 hour ago")]
    [InlineData(47 * 3600, "in 47 hours")]
    [InlineData(-48 * 3600, "2 days ago")]
    public void A_moment_is_told_as_people_say_it(int seconds, string words) => Assert.Equal(words, RelativeTime.Words(StatusScene.Now + Duration.FromSeconds(seconds), StatusScene.Now));

    [Theory]
    [InlineData("2026-03-15", "2 days ago")]
    [InlineData("2026-03-16", "yesterday")]
    [InlineData("2026-03-17", "today")]
    [InlineData("2026-03-18", "tomorrow")]
    [InlineData("2026-04-17", "in 31 days")]
    public void A_day_too(string day, string words) => Assert.Equal(words, RelativeTime.Words(NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value, new(2026, 3, 17)));
}
