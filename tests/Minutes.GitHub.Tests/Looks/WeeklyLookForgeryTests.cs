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

    /// <summary>Forks have branches of any name; a page of their pull requests must not hide that somebody said no.</summary>
    [Fact]
    public async Task Many_pull_requests_of_strangers_with_the_same_branch_hide_no_no()
    {
        await using var stage = await OpenedAsync();
        stage.Single().Close(stage.GitHub.User("mira-k"));
        stage.Repository.DeleteRef(stage.GitHub.User("mira-k"), $"refs/heads/{Branch}");
        for (var number = 1; number <= 65; number++)
            stage.Repository.PullRequestFromFork($"stranger{number}", Branch, "Minutes", ("README.md", "Mine.\n")).Close(stage.GitHub.User($"stranger{number}"));
        await stage.DoAsync();
        Assert.Null(stage.Open());
    }

    /// <summary>What the bot closed itself comes back, however much others say below it.</summary>
    [Fact]
    public async Task Many_comments_of_strangers_do_not_hide_that_the_bot_closed_it()
    {
        await using var stage = await OpenedAsync();
        var other = stage.Repository.PullRequest("tjorven", "ours", "Minutes", (Minutes18, Scenarios.Sound("2026-03-18", "works")));
        await stage.DoAsync();
        var closed = stage.Repository.Pulls.First(pull => pull.HeadRefName == Branch);
        Assert.True(closed.Closed);
        for (var number = 1; number <= 30; number++) closed.Comment(stage.GitHub.User("stranger"), "Me, too!");
        other.Close(stage.GitHub.User("tjorven"));
        await stage.DoAsync();
        Assert.NotNull(stage.Open());
    }

    /// <summary>An App may be called like the person who made it.</summary>
    [Fact]
    public async Task A_person_who_is_called_like_the_bot_is_not_the_bot()
    {
        await using var stage = await OpenedAsync();
        var person = stage.GitHub.User("minutes-bot");
        var other = stage.Repository.PullRequest("tjorven", "ours", "Minutes", (Minutes18, Scenarios.Sound("2026-03-18", "works")));
        await stage.DoAsync();
        other.Close(stage.GitHub.User("tjorven"));
        await stage.DoAsync();
        var again = Assert.IsType<SimulatedGitHub.Pulls.PullRequest>(stage.Open());
        foreach (var comment in stage.Repository.Pulls.First(pull => pull.HeadRefName == Branch).Comments) again.Comment(comment.Author!, comment.Body);
        again.Close(person);
        await stage.DoAsync();
        Assert.Null(stage.Open());
    }
}
