using Xunit;

namespace Minutes.Tests.Planning.Labelling;

/// <summary><c>minutes label --since</c>: labels for minutes that were there before.</summary>
public sealed class LabelBackfillTests
{
    [Fact]
    public void The_oldest_come_first_from_the_day_on() => Assert.Equal(
        [
            "create network: minutes/network/2026-03-04",
            "create network: minutes/network/2026-03-11",
            "+ network#2: minutes/network/2026-03-04",
            "+ network#3: minutes/network/2026-03-11",
        ],
        LabelScene.Words(Archive().Since("2026-03-04")));

    [Fact]
    public void It_needs_no_memory_and_tells_nothing_of_what_is_due()
    {
        var plan = (Archive() with { Until = null }).Since("2026-03-11");

        Assert.Equal(["create network: minutes/network/2026-03-11", "+ network#3: minutes/network/2026-03-11"], LabelScene.Words(plan));
        Assert.Null(plan.Due);
    }

    [Fact]
    public void It_takes_nothing_off_that_stands_in_no_minutes() => Assert.DoesNotContain(
        LabelScene.Words(Archive().Labelled("open-tidepool/network#3", "minutes/network/2026-03-04").Loses("network/20260304.md").Since("2026-02-01")),
        change => change.StartsWith('-'));

    [Fact]
    public void The_same_rules_hold() => Assert.Equal(
        ["create network: minutes/network/2026-02-25", "+ network#1: minutes/network/2026-02-25"],
        LabelScene.Words(new LabelScene()
            .Had("network/20260225.md", LabelScene.Minutes("2026-02-25", "* Gauge: open-tidepool/network#1"))
            .Had("network/20260304.md", LabelScene.Minutes("2026-03-04", "* Gauge: open-tidepool/network#1"))
            .Had("network/20260311.md", "# 2026-03-11\n\nMeeting cancelled, see open-tidepool/network#1\n")
            .Had("network/20260320.md", LabelScene.Minutes("2026-03-20", "* today: open-tidepool/network#1"))
            .Since("2020-01-01")));

    private static LabelScene Archive() => new LabelScene()
        .Had("network/20260225.md", LabelScene.Minutes("2026-02-25", "* open-tidepool/network#1"))
        .Had("network/20260304.md", LabelScene.Minutes("2026-03-04", "* open-tidepool/network#2"))
        .Had("network/20260311.md", LabelScene.Minutes("2026-03-11", "* open-tidepool/network#3"))
        .Had("network/20260320.md", LabelScene.Minutes("2026-03-20", "* open-tidepool/network#4"));
}
