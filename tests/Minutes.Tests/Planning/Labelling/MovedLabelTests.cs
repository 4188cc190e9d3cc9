using Xunit;

namespace Minutes.Tests.Planning.Labelling;

/// <summary>Corrections of minutes that are labelled: what the bot set moves with them, and nothing else does.</summary>
public sealed class MovedLabelTests
{
    private const string Eleventh = "minutes/network/2026-03-11";

    private static readonly string Said = LabelScene.Minutes("2026-03-11", "* Gauge: open-tidepool/network#12");

    [Fact]
    public void A_reference_that_is_added_is_labelled_and_the_others_stay_as_they_are() => Assert.Equal(
        ["create cable: minutes/network/2026-03-11", "+ cable#1: minutes/network/2026-03-11"],
        Labelled().Gets("network/20260311.md", Said + "* open-tidepool/cable#1\n").Planned());

    [Fact]
    public void A_label_that_a_person_took_off_does_not_come_back_with_a_correction() => Assert.Empty(
        new LabelScene().Had("network/20260311.md", Said).Gets("network/20260311.md", Said + "* a word more\n").Planned());

    [Fact]
    public void A_reference_that_was_wrong_loses_its_label() => Assert.Equal(
        ["create network: minutes/network/2026-03-11", "+ network#13: minutes/network/2026-03-11", "- network#12: minutes/network/2026-03-11"],
        (Labelled() with { Known = [] }).Gets("network/20260311.md", Said.Replace("network#12", "network#13", StringComparison.Ordinal)).Planned());

    [Theory]
    [InlineData("Gauge: open-tidepool/network#12", "~~Gauge: open-tidepool/network#12~~", "in the minutes of 2026-03-11, it is struck out")]
    [InlineData("# 2026-03-11", "# 2026-03-18", "in the minutes of 2026-03-11, its title names another day")]
    [InlineData("Gauge: open-tidepool/network#12", "Gauge", "the minutes of 2026-03-11 do not refer to it any more")]
    public void It_is_told_why_a_label_goes(string written, string corrected, string reason) =>
        Assert.Equal(reason, Assert.Single(Labelled().Gets("network/20260311.md", Said.Replace(written, corrected, StringComparison.Ordinal)).Plan().Changes).Reason);

    [Fact]
    public void A_file_that_goes_takes_its_labels_with_it() => Assert.Equal(["- network#12: minutes/network/2026-03-11"], Labelled().Loses("network/20260311.md").Planned());

    [Fact]
    public void What_a_person_set_stays() => Assert.Empty(
        new LabelScene().Had("network/20260311.md", Said).LabelledByPerson("open-tidepool/network#12", Eleventh).Loses("network/20260311.md").Planned());

    [Fact]
    public void What_is_not_there_is_not_taken_off() => Assert.Empty(new LabelScene().Had("network/20260311.md", Said).Loses("network/20260311.md").Planned());

    [Theory]
    [InlineData("# 2026-03-11")]
    [InlineData("# 2026-03-12")]
    public void A_corrected_date_moves_the_label(string title)
    {
        var scene = Labelled().Loses("network/20260311.md").Gets("network/20260312.md", Said.Replace("# 2026-03-11", title, StringComparison.Ordinal));

        // A title of another day is in doubt, and nothing is labelled by it.
        string[] expected = title.EndsWith("12", StringComparison.Ordinal)
            ? ["create network: minutes/network/2026-03-12", "+ network#12: minutes/network/2026-03-12", "- network#12: minutes/network/2026-03-11"]
            : ["- network#12: minutes/network/2026-03-11"];
        Assert.Equal(expected, scene.Planned());
    }

    [Fact]
    public void An_archive_that_was_there_before_the_installation_is_moved_without_labels()
    {
        var scene = new LabelScene();
        foreach (var day in (string[])["2026-02-25", "2026-03-04", "2026-03-11"])
        {
            var (name, text) = (day.Replace("-", "", StringComparison.Ordinal) + ".md", LabelScene.Minutes(day, "* open-tidepool/network#12, said on " + day));
            scene = scene.Had($"network/{name}", text).Loses($"network/{name}").Gets($"teams/network/{name}", day == "2026-03-11" ? text + "* mended\n" : text);
        }

        Assert.Empty(scene.Planned());
    }

    [Fact]
    public void A_renaming_within_the_same_label_is_none()
    {
        var plan = Labelled().Loses("network/20260311.md").Gets("network/2026-03-11.md", Said).Plan();

        Assert.Empty(plan.Changes);
    }

    [Fact]
    public void A_label_that_another_file_of_the_day_gives_as_well_stays() => Assert.Empty(
        Labelled().Had("network/20260304.md", LabelScene.Minutes("2026-03-04")).Had("network/20260225.md", LabelScene.Minutes("2026-02-25"))
            .Had("network/20260311-workshop.md", LabelScene.Minutes("2026-03-11", "* and at the workshop open-tidepool/network#12"))
            .Loses("network/20260311.md").Planned());

    [Fact]
    public void Two_names_of_one_issue_are_one()
    {
        var scene = Labelled()
            .With("open-tidepool/old-network#12", issue => issue with { Id = "I open-tidepool/network#12", Actual = new(new("open-tidepool", "network"), 12) })
            .Gets("network/20260311.md", Said.Replace("network#12", "old-network#12", StringComparison.Ordinal));

        Assert.Empty(scene.Planned());
    }

    [Fact]
    public void Minutes_that_are_cancelled_afterwards_lose_their_labels() =>
        Assert.Equal(["- network#12: minutes/network/2026-03-11"], Labelled().Gets("network/20260311.md", "# 2026-03-11\n\nMeeting cancelled\n").Planned());

    [Fact]
    public void A_title_that_is_mended_brings_the_labels()
    {
        var wrong = Said.Replace("# 2026-03-11", "# 2026-03-04", StringComparison.Ordinal);

        Assert.Equal(
            ["create network: minutes/network/2026-03-11", "+ network#12: minutes/network/2026-03-11"],
            new LabelScene().Had("network/20260311.md", wrong).Gets("network/20260311.md", Said).Planned());
    }

    [Fact]
    public void A_predecessor_that_comes_late_shows_what_was_only_carried()
    {
        var scene = new LabelScene()
            .Had("network/20260311.md", Said)
            .Labelled("open-tidepool/network#12", Eleventh)
            .Gets("network/20260304.md", LabelScene.Minutes("2026-03-04", "* Gauge: open-tidepool/network#12"));

        Assert.Equal(
            ["create network: minutes/network/2026-03-04", "+ network#12: minutes/network/2026-03-04", "- network#12: minutes/network/2026-03-11"],
            (scene with { Known = [] }).Planned());
    }

    [Fact]
    public void A_predecessor_that_is_corrected_brings_no_labels()
    {
        var scene = new LabelScene()
            .Had("network/20260304.md", LabelScene.Minutes("2026-03-04", "* Gauge: open-tidepool/network#12"))
            .Had("network/20260311.md", LabelScene.Minutes("2026-03-11", "* Gauge: open-tidepool/network#12"))
            .Gets("network/20260304.md", LabelScene.Minutes("2026-03-04", "* Gauges: open-tidepool/network#12"));

        Assert.Empty(scene.Planned());
    }

    [Fact]
    public void While_a_file_cannot_be_read_nothing_is_taken_off()
    {
        var scene = Labelled().Gets("network/20260311.md", "unreadable") with { Unreadable = ["network/20260311.md"] };

        Assert.Empty(scene.Plan().Changes);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void While_GitHub_does_not_hand_out_a_file_nothing_is_done_and_it_is_a_failure(bool isOld)
    {
        var text = Said + "* Cable: open-tidepool/cable#1\n";
        var plan = (Labelled().Gets("network/20260311.md", text) with { Withheld = [isOld ? Said : text] }).Plan();

        Assert.Empty(plan.Changes);
        Assert.Equal(Minutes.Changes.NoticeKind.Failure, Assert.Single(plan.Notices).Kind);
    }

    [Fact]
    public void What_could_not_be_read_before_and_can_be_now_is_labelled()
    {
        var scene = new LabelScene { Unreadable = ["network/20260311.md"] }.Had("network/20260311.md", "unreadable");

        Assert.Equal(2, (scene.Loses("network/20260311.md").Gets("network/2026-03-11.md", Said)).Plan().Changes.Length);
    }

    private static LabelScene Labelled() => new LabelScene().Had("network/20260311.md", Said).Labelled("open-tidepool/network#12", Eleventh);
}
