using Minutes.Changes;
using Minutes.GitHub.Http;
using NodaTime;
using SimulatedGitHub;
using SimulatedGitHub.Faults;
using Xunit;

namespace Minutes.GitHub.Tests.Looks;

/// <summary>What stands in a look's way is told with its reason, and stops nothing else.</summary>
public sealed class HinderedLookTests
{
    [Theory]
    [InlineData("transferred")]
    [InlineData("deleted")]
    [InlineData("locked")]
    [InlineData("archived")]
    public async Task An_issue_that_cannot_be_labelled_is_told_and_the_others_are_labelled(string what)
    {
        await using var stage = await MetAsync();
        var network = stage.GitHub.Repository("open-tidepool/network");
        var person = stage.GitHub.User("mira-k");
        var issue = (SimulatedGitHub.Issues.Issue)network.Conversation(12)!;
        if (what == "transferred") issue.Transfer(person, stage.GitHub.Repository("open-tidepool/boats"));
        if (what == "deleted") issue.Delete();
        if (what == "locked") issue.Locked = true;
        if (what == "archived") network.IsArchived = true;

        var report = await stage.LookAsync();

        Assert.Empty(stage.GitHub.Complaints);
        Assert.DoesNotContain(report.Outcomes, outcome => outcome.Kind is not ChangeOutcomeKind.Done);
        Assert.Contains(report.Plan.Notices, notice => notice.Text.Contains("open-tidepool/network", StringComparison.Ordinal));
        Assert.False(report.HasFailed, string.Join('\n', report.Plan.Notices));
        Assert.Contains(report.Outcomes, outcome => outcome.Change is AddLabel { Issue: { Repository.Name: "charts", Number: 7 } });
    }

    [Fact]
    public async Task What_a_workflows_token_can_never_do_is_one_notice_and_no_failure()
    {
        await using var stage = await MetAsync();
        stage.Repository.ActionsMayOpenPulls = true;
        var token = stage.GitHub.ActionsToken(stage.Repository);
        stage.Credentials = () => new Credentials.Token(new(token.Value), IsOfWorkflow: true);

        var report = await stage.LookAsync();

        Assert.Empty(stage.GitHub.Complaints);
        Assert.False(report.HasFailed, string.Join('\n', report.Outcomes.Select(outcome => $"{outcome}").Concat(report.Plan.Notices.Select(notice => $"{notice}"))));
        Assert.Single(report.Plan.Notices, notice => notice.Text.Contains("these rights cannot set labels", StringComparison.Ordinal));
        Assert.DoesNotContain(report.Plan.Changes, change => change is AddLabel or CreateLabel);
    }

    [Theory]
    [InlineData("empty", false)]
    [InlineData("archived", false)]
    [InlineData("renamed", true)]
    public async Task A_repository_is_taken_as_it_is(string how, bool isServed)
    {
        await using var stage = await Begin(how)();
        if (how == "archived") stage.Repository.IsArchived = true;
        stage.Asked = Stage.Name;
        if (how == "renamed") stage.Repository.Rename("records");

        var report = await stage.LookAsync();

        Assert.Empty(stage.GitHub.Complaints);
        Assert.False(report.HasFailed);
        Assert.Equal(isServed, report.Outcomes.Any(outcome => outcome is { Change: OpenPullRequest, Kind: ChangeOutcomeKind.Done }));
        Assert.Equal(!isServed, report.Plan.Notices.Length == 1);
    }

    [Theory]
    [InlineData("createPullRequest")]
    [InlineData("createCommitOnBranch")]
    [InlineData("createRef")]
    public async Task A_right_that_is_missing_is_told_with_advice_and_nothing_is_remembered(string mutation)
    {
        await using var stage = await Scenarios.All["weekly"]();
        stage.GitHub.Faults.When(request => request.IsMutating, Fault.MissingRight(mutation));

        var report = await stage.LookAsync();

        Assert.True(report.HasFailed);
        Assert.Contains(report.Outcomes, outcome => outcome is { Change: OpenPullRequest, Kind: not ChangeOutcomeKind.Done, Text.Length: > 0 });
        Assert.DoesNotContain("refs/minutes/", stage.GitHub.Snapshotted(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("addLabelsToLabelable")]
    [InlineData("requestReviews")]
    [InlineData("addAssigneesToAssignable")]
    public async Task What_follows_the_opening_and_is_refused_is_told_and_nothing_is_remembered(string mutation)
    {
        await using var stage = await Scenarios.All["weekly"]();
        stage.Repository.Writer("mira-k").Writer("tjorven").Labelled("meeting")
            .Commit((".github/minutes.yml", "defaults:\n  pull-request:\n    labels: [meeting]\n    reviewers: [tjorven]\n    assignees: [mira-k]\n"));
        stage.GitHub.Faults.When(request => request.IsMutating, Fault.MissingRight(mutation));

        var report = await stage.LookAsync();

        var missed = Assert.Single(report.Outcomes, outcome => outcome.Kind is not ChangeOutcomeKind.Done);
        Assert.Equal((ChangeOutcomeKind.Refused, "give the token or the App the permission"), (missed.Kind, missed.Advice));
        Assert.DoesNotContain("refs/minutes/", stage.GitHub.Snapshotted(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public async Task A_limit_with_status_200_is_waited_for_and_nothing_is_done_twice(int request)
    {
        await using var stage = await Scenarios.All["weekly"]();
        stage.GitHub.Faults.OnRequest(request, Fault.SecondaryLimit(200, Duration.FromSeconds(90)));

        var report = await stage.LookAsync();

        Assert.Contains(90, stage.Time.Waits);
        Assert.False(report.HasFailed);
        Assert.Single(stage.Repository.Pulls);
        Assert.Contains("waiting 90 s", stage.Logs.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_limit_that_outlasts_the_budget_ends_the_look_and_says_how_long_it_lasts()
    {
        await using var stage = await Scenarios.All["weekly"]();
        stage.GitHub.Budget.Exhaust();

        var limit = await Assert.ThrowsAsync<LimitException>(() => stage.LookAsync());

        Assert.True(limit.IsPrimary);
        Assert.Contains("it is lifted in ", limit.Message, StringComparison.Ordinal);
        Assert.Empty(stage.Repository.Pulls);
    }

    [Fact]
    public async Task A_change_without_an_answer_is_looked_at_again_and_never_sent_twice()
    {
        await using var stage = await Scenarios.All["weekly"]();
        stage.GitHub.Faults.OnMutation(1, Fault.ServerErrorAfter(504));

        var report = await stage.LookAsync();

        Assert.False(report.HasFailed);
        Assert.Single(stage.Repository.Pulls);
        Assert.Single(stage.GitHub.Requests, request => request.Mutations.Contains("createPullRequest"));
    }

    private static Func<Task<Stage>> Begin(string how) => how == "empty" ? () => Stage.SetAsync() : Scenarios.All["weekly"];

    /// <summary>On the day after a meeting in which issues of two other repositories were spoken of.</summary>
    private static async Task<Stage> MetAsync()
    {
        var stage = await Scenarios.All["weekly"]();
        stage.GitHub.Repository("open-tidepool/charts").Issue(7);
        await stage.LookAsync();
        stage.Repository.Commit(("network/20260318.md", Scenarios.Sound("2026-03-18", "works") + "\n### Charts\n\n* open-tidepool/charts#7\n* printed anew\n"));
        stage.GitHub.Clock.Now = Instant.FromUtc(2026, 3, 19, 9, 0);
        return stage;
    }
}
