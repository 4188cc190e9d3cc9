using Minutes.Changes;
using SimulatedGitHub;
using Xunit;
using static Minutes.GitHub.Tests.Looks.WeeklyStage;

namespace Minutes.GitHub.Tests.Looks;

/// <summary>What strangers do steers nothing, and a person's branch in the way is told.</summary>
public sealed class WeeklyLookForgeryTests
{
    [Fact]
    public async Task A_strangers_branch_of_the_same_name_keeps_nothing_from_being_opened()
    {
        await using var stage = await SetAsync();
        var theirs = stage.Repository.PullRequestFromFork("stranger", Branch, "Minutes of 2026-03-18", ("README.md", "Minutes-Generated: 0\n"));
        await stage.DoAsync();
        Assert.NotNull(stage.Open());
        Assert.True(theirs.IsOpen);
    }

    [Fact]
    public async Task A_closed_pull_request_of_a_stranger_with_the_same_branch_is_no_no()
    {
        await using var stage = await SetAsync();
        stage.Repository.PullRequestFromFork("stranger", Branch, "Minutes", ("README.md", "Mine.\n")).Close(stage.GitHub.User("stranger"));
        await stage.DoAsync();
        Assert.NotNull(stage.Open());
    }

    [Fact]
    public async Task A_strangers_minutes_of_the_same_meeting_close_nothing()
    {
        await using var stage = await OpenedAsync();
        stage.Repository.PullRequestFromFork("stranger", "ours", "Minutes", (Minutes18, Scenarios.Sound("2026-03-18", "works")));
        await stage.DoAsync();
        Assert.NotNull(stage.Open());
        Assert.Empty(stage.Open()!.Comments);
        Assert.True(stage.Has(Branch));
    }

    [Fact]
    public async Task A_strangers_minutes_open_no_next_one()
    {
        await using var stage = await OpenedAsync();
        stage.On(3, 19);
        stage.Repository.PullRequestFromFork("stranger", "ours", "Minutes", (Minutes18, Scenarios.Sound("2026-03-18", "works")));
        await stage.DoAsync();
        Assert.Null(stage.Open(NextBranch));
        Assert.NotNull(stage.Open());
    }

    /// <summary>A marker says only something where the bot wrote it: a person's close stays a no, and what is open stays open.</summary>
    [Theory]
    [InlineData("closed")]
    [InlineData("moved")]
    [InlineData("elsewhere")]
    public async Task A_strangers_marker_says_nothing(string kind)
    {
        await using var stage = await OpenedAsync();
        stage.Single().Comment(stage.GitHub.User("stranger"), $"<!-- minutes:{kind} -->\nClosed by minutes.");
        await stage.DoAsync();
        Assert.NotNull(stage.Open());

        stage.Single().Close(stage.GitHub.User("mira-k"));
        await stage.DoAsync();
        Assert.Null(stage.Open());
        Assert.True(stage.Has(Branch));
        stage.On(3, 16);
        await stage.DoAsync();
        Assert.Null(stage.Open());
    }

    /// <summary>Also where its commit says that the bot generated it.</summary>
    [Fact]
    public async Task A_persons_commit_with_the_trailer_is_not_taken_for_the_bots()
    {
        await using var stage = await OpenedAsync();
        var person = stage.GitHub.User("mira-k");
        stage.Repository.Writer("mira-k");
        var blob = Assert.Single(stage.Single().ChangedFiles).After;
        stage.Repository.Commit(person, $"Minutes\n\nMinutes-Generated: {blob}\n", Branch, (Minutes18, Scenarios.Sound("2026-03-18", "works")));
        stage.On(3, 23);
        await stage.DoAsync();
        Assert.NotNull(stage.Open());
        Assert.NotNull(stage.Open(NextBranch));
        Assert.Equal(Scenarios.Sound("2026-03-18", "works"), stage.Repository.Files(Branch)[Minutes18]);
    }

    [Theory]
    [InlineData("minutes")]
    [InlineData("minutes/network")]
    [InlineData(Branch)]
    [InlineData(Branch + "/mine")]
    public async Task A_persons_branch_in_the_way_is_told_and_nothing_breaks(string branch)
    {
        await using var stage = await SetAsync();
        stage.Repository.CommitBy("mira-k", branch, ("README.md", "Mine.\n"));
        var head = stage.Repository.Head(branch);
        var report = await stage.DoAsync();
        Assert.Contains(report.Plan.Notices, notice => notice.Kind is NoticeKind.Findings && notice.Text.Contains($"branch {branch} ", StringComparison.Ordinal));
        Assert.False(report.HasFailed);
        Assert.Empty(stage.Repository.Pulls);
        Assert.Equal(head, stage.Repository.Head(branch));

        stage.Repository.DeleteRef(stage.GitHub.User("mira-k"), $"refs/heads/{branch}");
        await stage.DoAsync();
        Assert.NotNull(stage.Open());
    }
}
