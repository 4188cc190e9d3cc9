using Minutes.Observation;
using Xunit;

namespace Minutes.Tests.Planning.Labelling;

/// <summary>Of which files labels are set: those that came since labels were finished, and whose day is over.</summary>
public sealed class LabelWindowTests
{
    private static readonly string[] One = ["create network: minutes/network/2026-03-11", "+ network#12: minutes/network/2026-03-11"];

    [Fact]
    public void New_minutes_are_labelled() => Assert.Equal(One, Met("2026-03-11").Planned());

    [Fact]
    public void However_old_the_meeting() => Assert.Equal(["create network: minutes/network/2019-03-13", "+ network#12: minutes/network/2019-03-13"], Met("2019-03-13").Planned());

    [Fact]
    public void On_the_first_look_nothing_is() => Assert.Empty((Met("2026-03-11") with { Until = null }).Planned());

    [Fact]
    public void What_was_there_already_is_not() => Assert.Empty(new LabelScene().Had("network/20260311.md", Text("2026-03-11")).Planned());

    [Fact]
    public void Minutes_of_a_day_that_is_not_over_wait_for_its_end()
    {
        var scene = Met("2026-03-20") with { Now = "2026-03-20T23:59" };

        Assert.Empty(scene.Planned());
        Assert.Equal(TestArchive.At("2026-03-21"), scene.Plan().Due);
    }

    [Fact]
    public void At_its_end_they_are_labelled_though_nobody_changed_them()
    {
        var scene = new LabelScene { Now = "2026-03-21T00:00", Until = "2026-03-20T23:59" }.Had("network/20260320.md", Text("2026-03-20"));

        Assert.Equal(["create network: minutes/network/2026-03-20", "+ network#12: minutes/network/2026-03-20"], scene.Planned());
        Assert.Null(scene.Plan().Due);
    }

    [Theory]
    [InlineData("2026-03-20T22:59", false)]
    [InlineData("2026-03-20T23:00", true)]
    public void The_day_ends_in_the_zone_of_the_series(string now, bool isOver) =>
        Assert.Equal(isOver, (Met("2026-03-20").Configured("time-zone: Europe/Berlin") with { Now = now }).Planned() is not []);

    [Theory]
    [InlineData("network/template.md", "no date")]
    [InlineData("network/2026-03-11.txt", "no Markdown")]
    [InlineData(".hidden/20260311.md", "hidden")]
    public void Other_files_are_none(string path, string why) =>
        Assert.True(new LabelScene().Had("network/20260304.md", LabelScene.Minutes("2026-03-04")).Gets(path, Text("2026-03-11")).Planned() is [], why);

    [Fact]
    public void Special_sessions_are_labelled_too() => Assert.Equal(
        One,
        new LabelScene().Had("network/20260304.md", LabelScene.Minutes("2026-03-04")).Had("network/20260225.md", LabelScene.Minutes("2026-02-25")).Gets("network/20260311-overflow.md", Text("2026-03-11")).Planned());

    [Fact]
    public void A_series_that_is_ignored_is_not() => Assert.Empty(Met("2026-03-11").Configured("series:\n  network:\n    ignore: true").Planned());

    [Fact]
    public void Labels_can_be_switched_off()
    {
        var scene = Met("2026-03-11").Configured("labels:\n  enabled: false");

        Assert.Empty(scene.Planned());
        Assert.Empty(scene.Since("2020-01-01").Changes);
        Assert.Null(scene.Plan().Due);
    }

    [Fact]
    public void A_repository_gets_the_label_once_and_each_issue_its_own()
    {
        var scene = new LabelScene().Gets("network/20260311.md", LabelScene.Minutes("2026-03-11", "* open-tidepool/network#12", "* open-tidepool/network#12 again", "* open-tidepool/network#13", "* open-tidepool/cable#1"));

        Assert.Equal(
            [
                "create network: minutes/network/2026-03-11",
                "create cable: minutes/network/2026-03-11",
                "+ network#12: minutes/network/2026-03-11",
                "+ network#13: minutes/network/2026-03-11",
                "+ cable#1: minutes/network/2026-03-11",
            ],
            scene.Planned());
    }

    [Fact]
    public void A_label_that_is_there_is_not_created_and_one_on_the_issue_not_set()
    {
        Assert.Equal(["+ network#12: minutes/network/2026-03-11"], (Met("2026-03-11") with { Known = ["open-tidepool/network: minutes/network/2026-03-11"] }).Planned());
        Assert.Empty(Met("2026-03-11").LabelledByPerson("open-tidepool/network#12", "minutes/network/2026-03-11").Planned());
    }

    /// <summary>
    /// A look that did all it planned leaves one behind, and beside it the one that it began with. What the older one does not know has its labels since
    /// then: to set them again would bring back those that people took off.
    /// </summary>
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Of_several_memories_the_newest_counts(bool newestFirst)
    {
        var context = Met("2026-03-11").Context();
        var older = context.Repository.Memories[0];
        var newer = older with { Labelled = context.Repository.Files, LabelledUntil = context.Now };
        var (first, second) = newestFirst ? (newer, older) : (older, newer);

        Assert.Empty(Read(context, first, second));
        Assert.NotEmpty(Read(context, first, second, older with { LabelledUntil = context.Now + NodaTime.Duration.FromMinutes(1) }));

        static IEnumerable<string> Read(LookContext context, params Memory[] memories) =>
            Minutes.Planning.Labelling.LabelLook.Of(context with { Repository = context.Repository with { Memories = [.. memories] } }).Reads.Blobs;
    }

    [Fact]
    public void A_file_that_cannot_be_read_is_told()
    {
        var plan = (Met("2026-03-11") with { Unreadable = ["network/20260311.md"] }).Plan();

        Assert.Empty(plan.Changes);
        Assert.Equal("network/20260311.md cannot be read, so nothing that it refers to is labelled: it is too large", Assert.Single(plan.Notices).Text);
    }

    [Fact]
    public void A_label_that_is_too_long_is_a_mistake_in_the_configuration()
    {
        var series = new string('a', 60);
        var plan = new LabelScene().Gets($"{series}/20260311.md", Text("2026-03-11")).Plan();

        Assert.Empty(plan.Changes);
        Assert.Contains("50", Assert.Single(plan.Notices).Text, StringComparison.Ordinal);
    }

    private static string Text(string date) => LabelScene.Minutes(date, "* open-tidepool/network#12");

    private static LabelScene Met(string date) => new LabelScene().Gets($"network/{date.Replace("-", "", StringComparison.Ordinal)}.md", Text(date));
}
