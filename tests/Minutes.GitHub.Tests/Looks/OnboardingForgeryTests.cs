using Minutes.Changes;
using Minutes.Planning.Onboarding;
using SimulatedGitHub;
using SimulatedGitHub.Pulls;
using Xunit;
using static Minutes.GitHub.Tests.Looks.OnboardingStage;

namespace Minutes.GitHub.Tests.Looks;

/// <summary>What strangers call by the name of the onboarding pull request steers nothing.</summary>
public sealed class OnboardingForgeryTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_strangers_pull_request_from_a_fork_holds_nothing_back(bool isClosed)
    {
        await using var stage = await WeeklyStage.SetAsync();
        var theirs = Forged(stage);
        if (isClosed) theirs.Close(stage.GitHub.User("stranger"));
        await stage.DoAsync();
        Assert.NotNull(stage.Open(WeeklyStage.Branch));
    }

    [Fact]
    public async Task A_strangers_pull_request_from_a_fork_keeps_nobody_from_being_asked()
    {
        await using var stage = await WeeklyStage.SetAsync();
        Forged(stage);
        await stage.AskAsync();
        Assert.NotNull(stage.Asking());
    }

    /// <summary>However many a stranger opens and closes, the answer of the people is found behind them.</summary>
    [Theory]
    [InlineData(3)]
    [InlineData(120)]
    public async Task A_no_stays_a_no_behind_many_of_a_stranger(int forgeries)
    {
        await using var stage = await AskedAsync();
        stage.CloseAsking();
        for (var count = 0; count < forgeries; count++) Forged(stage).Close(stage.GitHub.User("stranger"));

        var report = await stage.DoAsync();

        Assert.Empty(report.Plan.Changes);
        Assert.Contains("was closed, so nothing is done there", Assert.Single(report.Plan.Notices).Text, StringComparison.Ordinal);
    }

    /// <summary>Whoever may not write can still ask for a branch of the repository to be merged.</summary>
    [Fact]
    public async Task A_strangers_pull_request_from_the_branch_that_was_left_is_neither_a_yes_nor_a_wait()
    {
        await using var stage = await AskedAsync();
        stage.CloseAsking();
        stage.Repository.Open(stage.GitHub.User("stranger"), stage.Repository, OnboardingBranch.Name, "Me too");
        await stage.HeldAsync("was closed, so nothing is done there");
    }

    [Theory]
    [InlineData("minutes", "the branch minutes is in the way")]
    [InlineData("minutes/init", "the branch minutes/init is in the way")]
    [InlineData("minutes/init/2026-03-18", "the branch minutes/init/2026-03-18 is in the way")]
    public async Task A_persons_branch_in_the_way_is_told_and_stays(string branch, string told)
    {
        await using var stage = await WeeklyStage.SetAsync();
        stage.Repository.CommitBy("mira-k", branch, ("README.md", "Mine.\n"));
        var head = stage.Repository.Head(branch);

        var report = await stage.AskAsync();

        Assert.Contains(report.Plan.Notices, notice => notice.Kind is NoticeKind.Findings && notice.Text.StartsWith(told, StringComparison.Ordinal));
        Assert.Empty(stage.Repository.Pulls);
        Assert.Equal(head, stage.Repository.Head(branch));
    }

    private static PullRequest Forged(Stage stage) =>
        stage.Repository.PullRequestFromFork("stranger", OnboardingBranch.Name, "Look after the minutes of this repository", (Settings, $"series: {{}} # {stage.Repository.Pulls.Count()}\n"));
}
