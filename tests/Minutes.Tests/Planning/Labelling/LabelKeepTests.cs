using Xunit;

namespace Minutes.Tests.Planning.Labelling;

/// <summary>How long labels stay.</summary>
public sealed class LabelKeepTests
{
    private const string Latest = "labels:\n  keep: latest", Days = "labels:\n  keep: 90 days";

    [Fact]
    public void All_are_kept_by_default() => Assert.DoesNotContain(Twice("").Planned(), change => change.StartsWith('-'));

    [Fact]
    public void Of_a_series_only_the_newest_is_kept() => Assert.Equal(
        ["create network: minutes/network/2026-03-11", "+ network#12: minutes/network/2026-03-11", "- network#12: minutes/network/2026-03-04"],
        Twice(Latest).Planned());

    [Theory]
    [InlineData("minutes/network/2026-03-04", "!", "a person set it")]
    [InlineData("minutes/cable/2026-03-04", "2026-03-04 cable: https://github.com/open-tidepool/minutes/blob/main/cable/20260304.md", "another series")]
    [InlineData("minutes/network/2026-03-04", "2026-03-04 network: https://github.com/open-harbour/minutes/blob/main/network/20260304.md", "another archive")]
    [InlineData("priority/2026-03-04", "", "no label of a meeting")]
    [InlineData("minutes/network/2026-03-18", "2026-03-18 network: https://github.com/open-tidepool/minutes/blob/main/network/20260318.md", "a newer one")]
    public void Other_labels_stay(string label, string description, string why)
    {
        var scene = Met().Configured(Latest).Labelled("open-tidepool/network#12", label, description);

        Assert.False(scene.Planned().Any(change => change.StartsWith('-')), why);
    }

    [Fact]
    public void Older_minutes_that_come_late_set_no_label_beside_a_newer_one()
    {
        var scene = Met().Configured(Latest).Labelled("open-tidepool/network#12", "minutes/network/2026-03-18", "2026-03-18 network: https://github.com/open-tidepool/minutes/blob/main/network/20260318.md");

        Assert.Empty(scene.Planned());
    }

    [Fact]
    public void Of_many_that_come_at_once_the_newest_wins() => Assert.Equal(
        ["create network: minutes/network/2026-03-18", "+ network#12: minutes/network/2026-03-18"],
        Met().Configured(Latest).Gets("network/20260318.md", LabelScene.Minutes("2026-03-18", "* open-tidepool/network#12 goes on")).Planned());

    [Fact]
    public void A_run_that_was_killed_before_the_old_one_was_taken_off_is_made_good()
    {
        var scene = Twice(Latest).Labelled("open-tidepool/network#12", "minutes/network/2026-03-11", "2026-03-11 network: https://github.com/open-tidepool/minutes/blob/main/network/20260311.md");

        Assert.Equal(["- network#12: minutes/network/2026-03-04"], scene.Planned());
    }

    [Theory]
    [InlineData("2026-06-09T08:00", "2026-06-10T08:00", true)]
    [InlineData("2026-06-08T08:00", "2026-06-09T23:59", false)]
    [InlineData("2026-06-10T08:00", "2026-06-11T08:00", false)]
    public void After_some_days_the_label_is_taken_off(string until, string now, bool isTakenOff)
    {
        var scene = (new LabelScene() with { Until = until, Now = now }).Configured(Days)
            .Had("network/20260311.md", LabelScene.Minutes("2026-03-11", "* open-tidepool/network#12"))
            .Labelled("open-tidepool/network#12", "minutes/network/2026-03-11");

        Assert.Equal(isTakenOff ? ["- network#12: minutes/network/2026-03-11"] : [], scene.Planned());
    }

    [Fact]
    public void The_day_on_which_it_is_taken_off_is_one_to_look_again() =>
        Assert.Equal(TestArchive.At("2026-06-10"), Met().Configured(Days).Plan().Due);

    [Fact]
    public void Meetings_of_longer_ago_get_no_label()
    {
        var scene = (Met() with { Now = "2026-07-01T08:00" }).Configured(Days);

        Assert.Empty(scene.Planned());
        Assert.Empty(scene.Since("2020-01-01").Changes);
    }

    private static LabelScene Met() => new LabelScene().Gets("network/20260311.md", LabelScene.Minutes("2026-03-11", "* open-tidepool/network#12"));

    private static LabelScene Twice(string configuration) => Met().Configured(configuration)
        .Labelled("open-tidepool/network#12", "minutes/network/2026-03-04", "2026-03-04 network: https://github.com/open-tidepool/minutes/blob/main/network/20260304.md");
}
