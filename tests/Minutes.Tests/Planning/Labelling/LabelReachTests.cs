using Minutes.CarryOver;
using Minutes.Changes;
using Minutes.Observation;
using Xunit;

namespace Minutes.Tests.Planning.Labelling;

/// <summary>Where labels are set, and what is told of issues that get none.</summary>
public sealed class LabelReachTests
{
    [Fact]
    public void Repositories_of_others_are_told_once()
    {
        var plan = Scene("* rook/rook#1, kolla/kolla#2, rook/rook#3, a/b#4").Plan();

        Assert.Empty(plan.Changes);
        var notice = Assert.Single(plan.Notices);
        Assert.Equal(NoticeKind.Information, notice.Kind);
        Assert.Equal("4 issues (a/b#4, kolla/kolla#2, rook/rook#1, …) are not labelled, in a/b, kolla/kolla, rook/rook: labels are only set where the configuration says so", notice.Text);
    }

    [Fact]
    public void The_configuration_can_name_them() => Assert.Equal(
        ["create rook/rook: minutes/network/2026-03-11", "+ rook/rook#1: minutes/network/2026-03-11"],
        Scene("* rook/rook#1, open-tidepool/network#12").Configured("labels:\n  repositories: [rook/*]").Planned());

    [Fact]
    public void What_is_missing_and_what_is_private_look_the_same()
    {
        var scene = Scene("* open-tidepool/network#12, open-tidepool/network#13")
            .With("open-tidepool/network#12", issue => new ObservedIssue(issue.Asked, IssueState.Missing))
            .With("open-tidepool/network#13", issue => issue with { Visibility = Visibility.Private });

        Assert.Equal(["Information: 2 issues (open-tidepool/network#12, open-tidepool/network#13) are not labelled: nothing is there, or nothing that all readers of the minutes may see"], Told(scene));
    }

    [Fact]
    public void Minutes_for_few_eyes_label_nothing_that_more_people_see_unless_it_is_named()
    {
        var scene = Scene("* open-tidepool/network#12") with { Visibility = Visibility.Private };

        Assert.StartsWith("Information: 1 issue (open-tidepool/network#12) is not labelled: more people see open-tidepool/network than open-tidepool/minutes", Assert.Single(Told(scene)), StringComparison.Ordinal);
        Assert.Equal(2, scene.Configured("labels:\n  repositories: [open-tidepool/network]").Planned().Length);
    }

    [Fact]
    public void What_is_locked_or_archived_is_told_by_its_reason_and_stops_nothing()
    {
        var scene = Scene("* open-tidepool/network#12, open-tidepool/network#13, open-tidepool/cable#1, open-tidepool/cable#2")
            .With("open-tidepool/network#12", issue => issue with { CannotBeLabelled = "it is locked" })
            .With("open-tidepool/cable#1", issue => issue with { CannotBeLabelled = "its repository is archived" })
            .With("open-tidepool/cable#2", issue => issue with { CannotBeLabelled = "its repository is archived" });

        Assert.Equal(
            [
                "Information: 1 issue (open-tidepool/network#12) is not labelled: it is locked",
                "Information: 2 issues (open-tidepool/cable#1, open-tidepool/cable#2) are not labelled: its repository is archived",
            ],
            Told(scene));
        Assert.Equal(["create network: minutes/network/2026-03-11", "+ network#13: minutes/network/2026-03-11"], scene.Planned());
    }

    [Fact]
    public void Rights_that_never_suffice_are_one_notice_and_no_failure()
    {
        var scene = Scene("* open-tidepool/network#12, open-tidepool/network#13").In("open-tidepool/network", target => target with { CanLabel = false });

        Assert.Equal(["Information: 2 issues (open-tidepool/network#12, open-tidepool/network#13) are not labelled: these rights cannot set labels in open-tidepool/network"], Told(scene));
        Assert.Empty(scene.Planned());
    }

    [Fact]
    public void What_could_not_be_asked_is_a_failure_that_another_look_makes_good()
    {
        var scene = Scene("* open-tidepool/network#12").With("open-tidepool/network#12", _ => null);

        Assert.Equal(["Failure: 1 issue (open-tidepool/network#12) is not labelled: GitHub did not say how it stands"], Told(scene));
    }

    [Fact]
    public void A_transferred_issue_is_labelled_where_it_lies_now()
    {
        var scene = Scene("* open-tidepool/network#12, open-tidepool/cable#1")
            .With("open-tidepool/network#12", issue => issue with { Actual = new(new("open-tidepool", "cable"), 77) });

        Assert.Equal(["create cable: minutes/network/2026-03-11", "+ cable#1: minutes/network/2026-03-11", "+ cable#77: minutes/network/2026-03-11"], [.. scene.Planned().Order(StringComparer.Ordinal).OrderByDescending(change => change[0])]);
    }

    [Theory]
    [InlineData("open-tidepool", "unasked", "Information: 1 issue (open-tidepool/network#12) is not labelled: transferred to another repository")]
    [InlineData("rook", "rook", "Information: 1 issue (open-tidepool/network#12) is not labelled, in open-tidepool/network: labels are only set where the configuration says so")]
    public void One_that_was_transferred_out_of_reach_is_told(string owner, string name, string told)
    {
        var scene = Scene("* open-tidepool/network#12").With("open-tidepool/network#12", issue => issue with { Actual = new(new(owner, name), 77) });

        Assert.Empty(scene.Planned());
        Assert.Equal([told], Told(scene));
    }

    [Fact]
    public void A_renamed_repository_is_known_by_its_new_name()
    {
        var scene = Scene("* open-tidepool/network#12").With("open-tidepool/network#12", issue => issue with { Actual = new(new("open-tidepool", "net"), 12) });

        Assert.Equal(["create net: minutes/network/2026-03-11", "+ net#12: minutes/network/2026-03-11"], scene.Planned());
    }

    [Fact]
    public void The_bots_own_pull_requests_are_not_labelled()
    {
        var scene = Scene("* open-tidepool/minutes#5, open-tidepool/minutes#6").With("open-tidepool/minutes#5", issue => issue with { IsOurs = true });

        Assert.Equal(["create minutes: minutes/network/2026-03-11", "+ minutes#6: minutes/network/2026-03-11"], scene.Planned());
        Assert.Empty(Told(scene));
    }

    [Fact]
    public void Where_nothing_is_wrong_nothing_is_told() => Assert.Empty(Told(Scene("* open-tidepool/network#12")));

    private static LabelScene Scene(string line) => new LabelScene().Gets("network/20260311.md", LabelScene.Minutes("2026-03-11", line));

    private static string[] Told(LabelScene scene) => [.. scene.Plan().Notices.Select(notice => $"{notice.Kind}: {notice.Text}")];
}
