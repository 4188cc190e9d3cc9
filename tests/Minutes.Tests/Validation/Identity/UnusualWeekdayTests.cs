using Xunit;

namespace Minutes.Tests.Validation.Identity;

public sealed class UnusualWeekdayTests
{
    [Fact]
    public void A_day_on_which_the_series_does_not_meet_is_noted() => Assert.Equal(
        ["1:3 2026-03-12 is a Thursday; the meetings around it are on Wednesdays"],
        (new Submitted(Submitted.SoundOf("2026-03-12"), "network/20260312.md") with { Now = "2026-03-13T08:00:00Z" }).After(Weekly.Before).Found("weekday"));

    [Theory]
    [InlineData("2026-03-11", "2026-03-11", "20260311")]
    [InlineData("2026-03-12", "2026-03-12 Overflow", "20260312")]
    [InlineData("2026-03-12", "2026-03-12", "20260312-workshop")]
    [InlineData("2026-03-12", "2026-03-11", "20260312")]
    public void Other_days_have_their_reasons(string day, string title, string name) => Assert.Empty(
        new Submitted(Submitted.SoundOf(day).Replace($"# {day}", $"# {title}", StringComparison.Ordinal), $"network/{name}.md").After(Weekly.Before).Found("weekday"));

    [Fact]
    public void A_series_without_a_usual_day_has_no_unusual_one() =>
        Assert.Empty(new Submitted(Submitted.Sound).After("2025-11-15", "2025-12-15", "2026-01-15", "2026-02-15").Found("weekday"));

    [Fact]
    public void A_series_that_moved_to_another_day_is_known_by_its_nearest_meetings() => Assert.Empty(
        (new Submitted(Submitted.SoundOf("2026-03-12"), "network/20260312.md") with { Now = "2026-03-13T08:00:00Z" }).After([.. Weekly.Before, "2026-03-19"]).Found("weekday"));
}
