using Minutes.Changes;
using Minutes.Planning.Onboarding;
using SimulatedGitHub;
using Xunit;
using static Minutes.GitHub.Tests.Looks.OnboardingStage;

namespace Minutes.GitHub.Tests.Looks;

/// <summary>The pull request that asks whether minutes are to be looked after, and what follows the answer.</summary>
public sealed class OnboardingLookTests
{
    [Fact]
    public async Task It_brings_a_configuration_and_nothing_else_and_nobody_is_called()
    {
        await using var stage = await AskedAsync();

        var pull = stage.Single();
        Assert.False(pull.IsDraft);
        Assert.Equal([Settings], pull.ChangedFiles.Select(file => file.Path));
        Assert.Contains("  network:\n    path: network/YYYYMMDD.md\n    schedule: every Wednesday", stage.Repository.Files(OnboardingBranch.Name)[Settings], StringComparison.Ordinal);
        Assert.Contains("| network | live | every Wednesday | Wednesday, 2026-03-18 | a pull request opens at once |", pull.Body, StringComparison.Ordinal);
        Assert.Empty(stage.GitHub.Forge.Bells);
    }

    [Fact]
    public async Task Asked_again_nothing_is_written_twice()
    {
        await using var stage = await AskedAsync();
        var before = stage.GitHub.Snapshotted();

        var again = await stage.AskAsync();

        Assert.Empty(again.Plan.Changes);
        Assert.Equal($"pull request #{stage.Single().Number} asks already", Assert.Single(again.Plan.Notices).Text);
        Assert.Equal(before, stage.GitHub.Snapshotted());
    }

    [Fact]
    public async Task Until_it_is_merged_an_ordinary_look_asks_once_does_nothing_and_says_why()
    {
        await using var stage = await AskedAsync();
        stage.Repository.PullRequestFromFork("tjorven", "late", "Minutes", ("network/20260318.md", Scenarios.Sound("2026-03-11", "works")));
        await stage.HeldAsync("until it is merged, nothing else is done there");
        stage.On(3, 23);
        await stage.HeldAsync("until it is merged, nothing else is done there");
    }

    [Theory]
    [InlineData(1, null)]
    [InlineData(null, "2026-01-01")]
    public async Task Neither_a_single_pull_request_nor_older_labels_are_looked_after(int? pull, string? since)
    {
        await using var stage = await AskedAsync();
        var report = await stage.LookAsync(new() { PullRequest = pull, LabelSince = since is null ? null : NodaTime.Text.LocalDatePattern.Iso.Parse(since).Value });
        Assert.Empty(report.Plan.Changes);
        Assert.Single(stage.GitHub.Requests);
    }

    [Fact]
    public async Task Merged_it_begins_and_the_branch_goes()
    {
        await using var stage = await AskedAsync();
        stage.Asking().Merge(stage.GitHub.User("mira-k"));

        await stage.DoAsync();

        Assert.NotNull(stage.Open(WeeklyStage.Branch));
        Assert.False(stage.Has(OnboardingBranch.Name));
        await stage.RestAsync();
    }

    [Fact]
    public async Task Closed_it_is_a_no_also_when_its_branch_is_deleted()
    {
        await using var stage = await AskedAsync();
        stage.CloseAsking();
        await stage.HeldAsync("was closed, so nothing is done there");
        stage.Repository.DeleteRef(stage.GitHub.User("mira-k"), $"refs/heads/{OnboardingBranch.Name}");
        await stage.HeldAsync("was closed, so nothing is done there");
    }

    [Fact]
    public async Task A_no_ends_with_a_configuration_on_the_default_branch()
    {
        await using var stage = await AskedAsync();
        stage.CloseAsking();
        stage.Settle("carry-over: everything");
        await stage.DoAsync();
        Assert.NotNull(stage.Open(WeeklyStage.Branch));
        await stage.RestAsync();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_no_ends_when_it_is_asked_again_with_what_the_archive_tells_by_then(bool hasBranch)
    {
        await using var stage = await AskedAsync();
        var first = stage.Asking();
        stage.CloseAsking();
        if (!hasBranch) stage.Repository.DeleteRef(stage.GitHub.User("mira-k"), $"refs/heads/{OnboardingBranch.Name}");
        stage.Repository.Commit(("docs/2026-03-10.md", Scenarios.Sound("2026-03-10", "works")), ("docs/2026-03-03.md", Scenarios.Sound("2026-03-03", "leaks")), ("docs/2026-02-24.md", Scenarios.Sound("2026-02-24", "leans")));

        await stage.AskAsync();

        Assert.NotEqual(first.Number, stage.Asking().Number);
        Assert.Contains("  docs:\n", stage.Repository.Files(OnboardingBranch.Name)[Settings], StringComparison.Ordinal);
        await stage.HeldAsync("until it is merged");
    }

    [Fact]
    public async Task What_a_person_wrote_into_a_closed_one_comes_back_as_it_is()
    {
        await using var stage = await AskedAsync();
        stage.Repository.CommitBy("mira-k", OnboardingBranch.Name, (Settings, "series: { network: { ignore: true } }\n"));
        stage.CloseAsking();

        await stage.AskAsync();

        Assert.Equal("series: { network: { ignore: true } }\n", stage.Repository.Files(OnboardingBranch.Name)[Settings]);
        Assert.NotNull(stage.Asking());
    }

    [Fact]
    public async Task Asked_again_an_open_one_follows_the_archive_and_the_calendar()
    {
        await using var stage = await AskedAsync();
        stage.Repository.Commit(("docs/2026-03-10.md", Scenarios.Sound("2026-03-10", "works")), ("docs/2026-03-03.md", Scenarios.Sound("2026-03-03", "leaks")), ("docs/2026-02-24.md", Scenarios.Sound("2026-02-24", "leans")));

        var report = await stage.AskAsync();

        Assert.Equal([typeof(CommitFile), typeof(EditPullRequest)], report.Outcomes.Select(outcome => outcome.Change.GetType()));
        Assert.Contains("  docs:\n", stage.Repository.Files(OnboardingBranch.Name)[Settings], StringComparison.Ordinal);
        Assert.Contains("| docs | live |", stage.Single().Body, StringComparison.Ordinal);
        Assert.Empty((await stage.AskAsync()).Plan.Changes);
    }

    [Fact]
    public async Task What_people_wrote_in_it_stays_whatever_the_archive_tells()
    {
        await using var stage = await AskedAsync();
        stage.Repository.CommitBy("mira-k", OnboardingBranch.Name, (Settings, "series: { network: { ignore: true } }\n"));
        stage.On(3, 23);
        var before = stage.GitHub.Snapshotted();

        var report = await stage.AskAsync();

        Assert.Equal(before, stage.GitHub.Snapshotted());
        Assert.Contains("somebody wrote to it", Assert.Single(report.Plan.Notices).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_body_that_a_person_changed_stays()
    {
        await using var stage = await AskedAsync();
        stage.Single().Body += "\n\nAgreed on 2026-03-12.";
        stage.On(3, 23);
        await stage.AskAsync();
        Assert.EndsWith("Agreed on 2026-03-12.", stage.Single().Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_configuration_that_came_another_way_is_a_yes_and_closes_it_with_a_line()
    {
        await using var stage = await AskedAsync();
        var pull = stage.Asking();
        stage.Settle("carry-over: everything");

        await stage.DoAsync();

        Assert.False(pull.IsOpen);
        Assert.Contains("by now, and what it says holds", Assert.Single(pull.Lines()), StringComparison.Ordinal);
        Assert.False(stage.Has(OnboardingBranch.Name));
        Assert.NotNull(stage.Open(WeeklyStage.Branch));
        await stage.RestAsync();
    }

    [Fact]
    public async Task Where_people_wrote_to_it_it_stays_open_and_holds_nothing_back()
    {
        await using var stage = await AskedAsync();
        stage.Repository.CommitBy("mira-k", OnboardingBranch.Name, (Settings, "series: { network: { carry-over: explicit } }\n"));
        stage.Settle("carry-over: everything");

        await stage.DoAsync();

        Assert.True(stage.Asking().IsOpen);
        Assert.NotNull(stage.Open(WeeklyStage.Branch));
        await stage.RestAsync();
    }

    [Fact]
    public async Task Where_there_is_a_configuration_nobody_is_asked()
    {
        await using var stage = await WeeklyStage.SetAsync();
        stage.Settle("carry-over: everything");
        var report = await stage.AskAsync();
        Assert.Empty(report.Plan.Changes);
        Assert.Contains("has .github/minutes.yml already", Assert.Single(report.Plan.Notices).Text, StringComparison.Ordinal);
        Assert.Single(stage.GitHub.Requests);
    }

    [Fact]
    public async Task Where_there_are_no_minutes_nobody_is_asked()
    {
        await using var stage = await Stage.SetAsync();
        stage.Repository.Commit(("README.md", "Hello.\n"));
        var report = await stage.AskAsync();
        Assert.True(report.HasFindings);
        Assert.Contains("has no minutes", Assert.Single(report.Plan.Notices).Text, StringComparison.Ordinal);
        Assert.Empty(stage.Repository.Pulls);
    }

    [Fact]
    public async Task Only_told_nothing_is_written()
    {
        await using var stage = await WeeklyStage.SetAsync();
        var before = stage.GitHub.Snapshotted();
        var report = await stage.LookAsync(new() { IsOnboarding = true, IsDryRun = true });
        Assert.IsType<OpenPullRequest>(Assert.Single(report.Plan.Changes));
        Assert.Equal(before, stage.GitHub.Snapshotted());
    }

    [Fact]
    public async Task One_that_another_person_with_write_access_opened_is_not_doubled_and_holds_back_too()
    {
        await using var stage = await WeeklyStage.SetAsync();
        stage.Repository.Writer("mira-k").PullRequest("mira-k", OnboardingBranch.Name, "Look after the minutes", (Settings, "series: { network: {} }\n"));

        var report = await stage.AskAsync();

        Assert.Empty(report.Plan.Changes);
        Assert.Contains("of mira-k asks already", Assert.Single(report.Plan.Notices).Text, StringComparison.Ordinal);
        await stage.HeldAsync("until it is merged");
    }
}
