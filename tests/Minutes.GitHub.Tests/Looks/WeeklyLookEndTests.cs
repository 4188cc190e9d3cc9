using SimulatedGitHub;
using SimulatedGitHub.Pulls;
using Xunit;
using static Minutes.GitHub.Tests.Looks.WeeklyStage;

namespace Minutes.GitHub.Tests.Looks;

/// <summary>How the weekly pull request ends, and when it comes back.</summary>
public sealed class WeeklyLookEndTests
{
    [Fact]
    public async Task After_the_meeting_it_waits_and_when_the_next_one_opens_it_is_closed_and_its_branch_deleted()
    {
        await using var stage = await OpenedAsync();
        stage.On(3, 19);
        await stage.DoAsync();
        Assert.NotNull(stage.Open());

        stage.On(3, 23);
        await stage.DoAsync();
        Assert.NotNull(stage.Open(NextBranch));
        Ended(stage, "The meeting is over, nobody wrote here, and the next minutes have begun.");
        await stage.RestAsync();
    }

    [Fact]
    public async Task One_that_people_wrote_to_stays_when_the_next_one_opens()
    {
        await using var stage = await OpenedAsync();
        stage.Write("* @jo-writes");
        stage.On(3, 23);
        await stage.DoAsync();
        Assert.NotNull(stage.Open(NextBranch));
        Assert.Empty(stage.Open()!.Comments);
        await stage.RestAsync();
    }

    [Fact]
    public async Task Handed_in_elsewhere_it_is_closed_and_comes_back_when_the_other_is_closed()
    {
        await using var stage = await OpenedAsync();
        var mine = stage.Single();
        var other = stage.Repository.PullRequest("tjorven", "ours", "Minutes", ("network/2026-03-18.md", Scenarios.Sound("2026-03-18", "works")));
        await stage.DoAsync();
        Assert.Contains($"[`#{other.Number}`](", Assert.Single(mine.Lines()), StringComparison.Ordinal);
        Ended(stage, "These minutes are handed in already: ");

        other.Close(stage.GitHub.User("tjorven"));
        await stage.DoAsync();
        Assert.NotNull(stage.Open());
        await stage.RestAsync();
    }

    [Fact]
    public async Task Handed_in_elsewhere_when_people_wrote_both_stay_and_get_one_line()
    {
        await using var stage = await OpenedAsync();
        stage.Write("* @jo-writes");
        var other = stage.Repository.PullRequest("tjorven", "ours", "Minutes", ("network/2026-03-18.md", Scenarios.Sound("2026-03-18", "works")));
        await stage.DoAsync();
        Assert.Contains($"[`#{other.Number}`](", Assert.Single(stage.Open()!.Lines()), StringComparison.Ordinal);
        Assert.Single(other.Lines(), line => line.Contains($"[`#{stage.Open()!.Number}`](", StringComparison.Ordinal));
        Assert.True(other.IsOpen);
        await stage.RestAsync();
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Moved_it_goes_on_from_the_old_head_and_the_old_one_links_there(bool isTouched)
    {
        await using var stage = await OpenedAsync();
        var old = stage.Single();
        if (isTouched) stage.Write("* @jo-writes");
        var head = stage.Repository.Head(Branch);
        stage.Settle("move: { 2026-03-18: 2026-03-19 }");
        await stage.DoAsync();

        var moved = Assert.IsType<PullRequest>(stage.Open("minutes/network/2026-03-19"));
        Assert.Contains(moved.Commits, commit => commit.Oid == head);
        Assert.Equal("network/20260319.md", Assert.Single(moved.ChangedFiles).Path);
        Assert.Equal(isTouched, stage.Repository.Files("minutes/network/2026-03-19")["network/20260319.md"].Contains("* @jo-writes\n", StringComparison.Ordinal));
        Assert.True(old.Closed);
        Assert.Contains("minutes%2Fnetwork%2F2026-03-19", Assert.Single(old.Lines()), StringComparison.Ordinal);
        Assert.Equal(isTouched, stage.Has(Branch));
        await stage.RestAsync();
    }

    [Fact]
    public async Task Skipped_it_is_closed_and_comes_back_when_it_is_not_skipped_any_more()
    {
        await using var stage = await OpenedAsync();
        stage.Settle("skip: [2026-03-18]");
        await stage.DoAsync();
        Ended(stage, "There is no meeting on 2026-03-18.");

        stage.Repository.Commit((".github/minutes.yml", null));
        await stage.DoAsync();
        Assert.NotNull(stage.Open());
        await stage.RestAsync();
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Closed_by_a_person_it_does_not_come_back_for_that_meeting(bool isBranchDeleted)
    {
        await using var stage = await OpenedAsync();
        stage.Single().Close(stage.GitHub.User("mira-k"));
        if (isBranchDeleted) stage.Repository.DeleteRef(stage.GitHub.User("mira-k"), $"refs/heads/{Branch}");
        foreach (var day in new[] { 12, 13, 17 })
        {
            stage.On(3, day);
            await stage.DoAsync();
            Assert.Null(stage.Open());
        }

        stage.On(3, 23);
        await stage.DoAsync();
        Assert.NotNull(stage.Open(NextBranch));
    }

    [Fact]
    public async Task Merged_its_branch_is_deleted_and_the_next_one_opens()
    {
        await using var stage = await OpenedAsync();
        stage.Write("* @jo-writes");
        var pull = stage.Single();
        pull.IsDraft = false;
        stage.On(3, 19);
        pull.Merge(stage.GitHub.User("mira-k"));
        await stage.DoAsync();
        Assert.False(stage.Has(Branch));
        Assert.NotNull(stage.Open(NextBranch));
        await stage.RestAsync();
    }

    /// <summary>Nothing keeps GitHub from deleting a branch that has just moved on; so what was pushed comes back.</summary>
    [Fact]
    public async Task What_somebody_pushes_in_the_moment_before_it_is_closed_is_not_lost()
    {
        await using var stage = await OpenedAsync();
        stage.On(3, 23);
        var isPushed = false;
        stage.GitHub.Faults.When(request => Push(request.IsMutating), SimulatedGitHub.Faults.Fault.NoJson);

        await stage.LookAsync();

        var pull = Assert.IsType<PullRequest>(stage.Open());
        Assert.Contains("* @jo-writes\n", stage.Repository.Files(Branch)[Minutes18], StringComparison.Ordinal);
        Assert.Equal(stage.Repository.Head(Branch), pull.HeadRefOid);
        Assert.Empty(pull.Lines());
        Assert.NotNull(stage.Open(NextBranch));
        await stage.DoAsync();
        Assert.True(stage.Open()!.IsOpen);
        Assert.Contains("* @jo-writes\n", stage.Repository.Files(Branch)[Minutes18], StringComparison.Ordinal);

        bool Push(bool isTime)
        {
            if (isTime && !isPushed) stage.Write("* @jo-writes");
            isPushed |= isTime;
            return false;
        }
    }

    /// <summary>The first one is closed with one line, and its branch is gone.</summary>
    private static void Ended(Stage stage, string line)
    {
        var pull = stage.Repository.Pulls.First(pull => pull.HeadRefName == Branch);
        Assert.Equal(PullRequestState.Closed, pull.State);
        Assert.StartsWith(line, Assert.Single(pull.Lines()), StringComparison.Ordinal);
        Assert.False(stage.Has(Branch));
    }
}
