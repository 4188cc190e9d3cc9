using Minutes.Changes;
using Minutes.Configuration;
using Minutes.Observation;
using Minutes.Planning.Reviewing;
using Minutes.Tests.Validation;
using Xunit;

namespace Minutes.Tests.Planning.Reviewing;

/// <summary>Which pull requests are checked, and which are left alone.</summary>
public sealed class WhichPullRequestsTests
{
    [Theory]
    [InlineData(ReviewModel.New)]
    [InlineData("network/2026-03-11.md")]
    [InlineData("network/20260310-workshop.md")]
    [InlineData("network/2026-03-1.md")]
    [InlineData("harbour/20260311.md")]
    [InlineData("20260311.md")]
    [InlineData(".github/minutes.yml")]
    public void What_touches_minutes_is_checked(string path) =>
        Assert.IsType<ReportCheck>(new ReviewModel().Pushing(path, path.EndsWith(".md", StringComparison.Ordinal) ? Submitted.Sound : "").Plan().Changes[^1]);

    [Theory]
    [InlineData("README.md")]
    [InlineData("network/README.md")]
    [InlineData("network/template.md")]
    [InlineData("network/20260311.png")]
    [InlineData("src/20260311.cs")]
    [InlineData(".github/workflows/minutes.yml")]
    [InlineData("templates/other.md")]
    [InlineData("drafts/20260311.md")]
    public void What_touches_none_is_not(string path) => AssertLeftAlone(Configured().Pushing(path, Submitted.Sound));

    [Fact]
    public void Another_file_beside_them_does_not_keep_minutes_from_being_checked() =>
        Assert.Single(new ReviewModel().Pushing("README.md", "# Minutes\n").Pushing(ReviewModel.New, Submitted.Sound).Plan().Changes);

    [Theory]
    [InlineData("templates/weekly.md")]
    [InlineData("templates/body.md")]
    public void A_template_that_the_configuration_names_is_checked(string path)
    {
        var model = Configured().Pushing(path, "# {{ while true }}{{ end }}\n").Run();
        Assert.Equal(CheckConclusion.Failure, model.Check!.Conclusion);
    }

    [Fact]
    public void One_from_a_fork_is_checked() => Assert.NotEmpty(With(pull => pull with { IsFromFork = true }).Plan().Changes);

    [Fact]
    public void One_from_a_fork_by_the_viewer_is_checked() => Assert.NotEmpty(With(pull => pull with { IsFromFork = true, IsByViewer = true }).Plan().Changes);

    [Fact]
    public void One_into_another_branch_is_not() => AssertLeftAlone(With(pull => pull with { BaseBranch = "next" }));

    [Theory]
    [InlineData(PullRequestState.Closed)]
    [InlineData(PullRequestState.Merged)]
    public void One_that_is_not_open_is_not(PullRequestState state) => AssertLeftAlone(With(pull => pull with { State = state }));

    [Fact]
    public void The_bots_own_is_not_while_only_the_bot_committed_to_it() => Assert.Empty(Ours(isOurs: true).Plan().Changes);

    [Fact]
    public void The_bots_own_is_once_somebody_committed_to_it() => Assert.NotEmpty(Ours(isOurs: false).Plan().Changes);

    /// <summary>A person can change a commit and leave its author and its message as they are.</summary>
    [Fact]
    public void The_bots_own_is_where_its_text_is_another_than_its_commit_says() => Assert.NotEmpty(Ours(isOurs: true, "# 2026-03-11\n").Plan().Changes);

    [Fact]
    public void What_a_person_commits_whose_token_it_has_is()
    {
        var model = Ours(isOurs: true);
        model.Commits[1] = model.Commits[1] with { Message = "Minutes" };
        Assert.NotEmpty(model.Plan().Changes);
    }

    [Fact]
    public void The_bots_own_passes_where_the_check_is_always_wanted()
    {
        var model = Ours(isOurs: true);
        model.Mode = CheckMode.Always;
        Assert.Equal(CheckConclusion.Success, Assert.IsType<ReportCheck>(Assert.Single(model.Plan().Changes)).Conclusion);
        Assert.Empty(model.Run().Plan().Changes);
    }

    [Theory]
    [InlineData(CheckMode.Always, 1)]
    [InlineData(CheckMode.Minutes, 0)]
    public void One_without_minutes_passes_only_where_the_check_is_always_wanted(CheckMode mode, int reports)
    {
        var model = new ReviewModel { Mode = mode }.Pushing("README.md", "# Minutes\n");
        var look = ReviewLook.Of(model.Context());
        Assert.True(look.Reads.IsEmpty);
        Assert.Equal(reports, model.Plan().Changes.OfType<ReportCheck>().Count(report => report is { Conclusion: CheckConclusion.Success, Commit: "head2" }));
        Assert.Empty(model.Run().Plan().Changes);
    }

    [Theory]
    [InlineData(true, "2026-02-26T08:00:00Z", true)]
    [InlineData(true, "2026-02-26T07:59:59Z", false)]
    [InlineData(false, "2026-02-26T08:00:00Z", true)]
    [InlineData(false, "2026-02-26T07:59:59Z", false)]
    public void One_that_lay_still_for_two_weeks_and_was_never_checked_is_left_alone_on_the_first_look_and_on_the_next(bool isFirst, string updated, bool isChecked)
    {
        var model = With(pull => pull with { UpdatedAt = ReviewModel.At(updated) });
        model.IsFirst = isFirst;
        Assert.Equal(isChecked, !model.Plan().Changes.IsEmpty);
    }

    [Fact]
    public void One_that_is_asked_for_by_its_number_is_checked_however_old_it_is() =>
        Assert.NotEmpty(With(pull => pull with { UpdatedAt = ReviewModel.At("2020-01-01T00:00:00Z") }).Plan(only: 7).Changes);

    [Fact]
    public void Another_one_than_the_asked_for_is_not() => Assert.Empty(With(pull => pull).Plan(only: 8).Changes);

    [Fact]
    public void One_that_was_checked_is_checked_again_however_long_it_lay_still()
    {
        var model = With(pull => pull).Run();
        model.Now = "2026-05-01T08:00:00Z";
        model.PullRequest = model.PullRequest with { IsDraft = true };
        Assert.IsType<ReportCheck>(Assert.Single(model.Plan().Changes));
    }

    [Fact]
    public void One_that_somebody_pushed_to_meanwhile_waits_for_the_next_look()
    {
        var model = With(pull => pull);
        var look = ReviewLook.Of(model.Context());
        var details = new PullRequestDetails(7, "head9", [], [], []);
        var answer = new ReadAnswer { PullRequests = System.Collections.Immutable.ImmutableDictionary<int, PullRequestDetails>.Empty.Add(7, details) };
        Assert.Equal(PlanPart.Nothing.Changes, look.With(answer).Plan(new()).Changes);
    }

    [Fact]
    public void One_that_could_not_be_read_is_told()
    {
        var part = ReviewLook.Of(With(pull => pull).Context()).With(new()).Plan(new());
        Assert.Empty(part.Changes);
        Assert.Equal(NoticeKind.Failure, Assert.Single(part.Notices).Kind);
    }

    [Fact]
    public void One_that_only_takes_minutes_away_has_nothing_wrong_in_it() =>
        Assert.Equal(CheckConclusion.Success, new ReviewModel().Pushing("network/20260304.md", null).Run().Check!.Conclusion);

    [Fact]
    public void More_files_than_a_look_sees_are_told()
    {
        var model = With(pull => pull with { HasMoreFiles = true });
        Assert.Equal(NoticeKind.Information, Assert.Single(model.Plan().Notices).Kind);
        Assert.Contains("Only the first 1 changed files were looked at", model.Run().Check!.Summary, StringComparison.Ordinal);
    }

    private static ReviewModel Configured() => new ReviewModel()
        .With(".github/minutes.yml", "defaults:\n  template: templates/weekly.md\nseries:\n  drafts:\n    ignore: true\n  network:\n    pull-request:\n      body: templates/body.md\n");

    private static ReviewModel With(Func<ObservedPullRequest, ObservedPullRequest> changed)
    {
        var model = new ReviewModel().Pushing(ReviewModel.New, Submitted.Sound);
        model.PullRequest = changed(model.PullRequest);
        return model;
    }

    private static ReviewModel Ours(bool isOurs, string? generated = null)
    {
        var model = With(pull => pull with { IsByViewer = true });
        model.Commits.Clear();
        var trailer = GeneratedTrailer.Print(BlobId.Of(System.Text.Encoding.UTF8.GetBytes(generated ?? Submitted.Sound)));
        model.Commits.AddRange([new("c1", $"minutes\n\n{trailer}", true, 1, "c0"), new("c2", $"more\n\n{trailer}", isOurs, 1, "c1")]);
        return model;
    }

    private static void AssertLeftAlone(ReviewModel model)
    {
        Assert.True(ReviewLook.Of(model.Context()).Reads.IsEmpty);
        Assert.Empty(model.Plan().Changes);
    }
}
