using Xunit;

namespace Minutes.Tests.Validation.Identity;

public sealed class UnusualWeekdayTests
{
    private static readonly string[] Wednesdays = ["2026-01-21", "2026-01-28", "2026-02-04", "2026-02-11", "2026-02-18", "2026-02-25"];

    [Theory]
    [InlineData("network/20260310.md", "1:3 2026-03-10 is a Tuesday; the meetings around it are on Wednesdays")]
    [InlineData("network/20260311.md", null)]
    [InlineData("network/20260310-workshop.md", null)]
    public void A_meeting_off_its_weekday_is_worth_a_look(string path, string? told) =>
        Assert.Equal(told is null ? [] : [told], (new Submitted(Submitted.SoundOf(path[8..16].Insert(6, "-").Insert(4, "-"))) with { Path = path }).After(Wednesdays).Found("weekday"));

    [Fact]
    public void A_day_that_another_meeting_fell_on_is_usual() =>
        Assert.Empty((new Submitted(Submitted.Sound) with { Path = "network/20260310.md" }).After([.. Wednesdays, "2026-03-03"]).Found("weekday"));

    [Fact]
    public void Few_meetings_have_no_usual_day() =>
        Assert.Empty((new Submitted(Submitted.Sound) with { Path = "network/20260310.md" }).After(Wednesdays[..3]).Found("weekday"));
}
