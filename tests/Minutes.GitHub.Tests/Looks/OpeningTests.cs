using Minutes.Changes;
using Minutes.GitHub.Http;
using SimulatedGitHub;
using SimulatedGitHub.Faults;
using Xunit;
using static Minutes.GitHub.Tests.Looks.WeeklyStage;

namespace Minutes.GitHub.Tests.Looks;

/// <summary>What GitHub may answer to the opening of a pull request, and what is made of it.</summary>
public sealed class OpeningTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Where_drafts_are_not_offered_an_ordinary_one_is_opened_with_all_that_belongs_to_it(bool hasAudience)
    {
        await using var stage = await SetAsync();
        stage.Repository.OffersDrafts = false;
        stage.Repository.Writer("mira-k").Labelled("meeting");
        if (hasAudience) stage.Repository.Commit((".github/minutes.yml", "defaults:\n  pull-request:\n    labels: [meeting]\n    reviewers: [mira-k]\n    assignees: [mira-k]\n"));

        await stage.DoAsync();

        var pull = stage.Single();
        Assert.Equal((Branch, false, true), (pull.HeadRefName, pull.IsDraft, pull.IsOpen));
        Assert.Equal(hasAudience ? ["meeting"] : [], pull.Labels.Select(label => label.Name));
        Assert.Equal(hasAudience ? 1 : 0, pull.RequestedReviewers.Count);
        await stage.RestAsync();
    }

    /// <summary>What is asked of the new pull request on the way may not be shown; the pull request is there all the same.</summary>
    [Fact]
    public async Task A_label_that_is_not_shown_is_told_and_the_pull_request_is_not_taken_for_refused()
    {
        await using var stage = await SetAsync();
        stage.Repository.Labelled("meeting").Commit((".github/minutes.yml", "defaults:\n  pull-request:\n    labels: [meeting]\n"));
        stage.GitHub.Faults.OnMutation(1, Fault.LeftOut("m2.pullRequest.repository.l0", "FORBIDDEN"));

        var report = await stage.LookAsync();

        Assert.Contains(report.Outcomes, outcome => outcome is { Change: OpenPullRequest, Kind: ChangeOutcomeKind.Done });
        Assert.Contains(report.Outcomes, outcome => outcome is { Change: OpenPullRequest, Kind: ChangeOutcomeKind.Refused } && outcome.Text!.Contains("label meeting", StringComparison.Ordinal));
        Assert.Single(stage.Repository.Pulls);
    }

    /// <summary>A document that is refused as a whole names no mutation; nothing of it was done.</summary>
    [Theory]
    [InlineData("FORBIDDEN", ChangeOutcomeKind.Refused)]
    [InlineData("SOMETHING_NEW", ChangeOutcomeKind.Unknown)]
    public async Task A_document_that_is_refused_as_a_whole_is_not_held_for_done(string type, ChangeOutcomeKind kind)
    {
        await using var stage = await SetAsync();
        stage.GitHub.Faults.When(request => request.IsMutating, Fault.RefusedDocument(type));

        var report = await stage.LookAsync();

        Assert.True(report.HasFailed);
        Assert.All(report.Outcomes, outcome => Assert.Equal(kind, outcome.Kind));
        Assert.Empty(stage.Repository.Pulls);
    }

    /// <summary>Of a meeting that was moved, the branch begins with what people wrote: without the bot's commit there would be something to merge, too.</summary>
    [Fact]
    public async Task A_moved_one_is_not_opened_before_its_file_has_its_new_name()
    {
        await using var stage = await Scenarios.All["moved"]();
        stage.GitHub.Faults.OnMutation(1, Fault.PartialError(2));
        await stage.LookAsync();
        var moved = Assert.Single(stage.Repository.Pulls, pull => pull.IsOpen);
        Assert.Equal("network/20260319.md", Assert.Single(moved.ChangedFiles).Path);
    }

    [Fact]
    public async Task Half_an_opening_is_told_as_the_opening()
    {
        await using var stage = await Scenarios.All["moved"]();
        stage.GitHub.Faults.When(request => request.IsMutating, Fault.BrokenConnection(acts: false));
        var report = await stage.LookAsync();
        Assert.True(report.HasFailed);
        Assert.Contains(report.Outcomes, outcome => outcome is { Change: OpenPullRequest, Kind: ChangeOutcomeKind.Unknown });
        Assert.DoesNotContain(report.Outcomes, outcome => !outcome.Change.GetType().IsPublic);
    }

    /// <summary>A workflow that lacks a permission in its own repository can be given it: that is no notice.</summary>
    [Fact]
    public async Task What_a_workflows_token_may_not_do_in_its_own_repository_is_a_failure()
    {
        await using var stage = await SetAsync();
        stage.Repository.ActionsMayOpenPulls = true;
        stage.Credentials = () => new Credentials.Token(new(stage.GitHub.ActionsToken(stage.Repository).Value), IsOfWorkflow: true);
        await stage.LookAsync();
        stage.Repository.Issue(90);
        stage.Repository.Commit((Minutes18, Scenarios.Sound("2026-03-18", "works").Replace("open-tidepool/network#12", "open-tidepool/minutes#90", StringComparison.Ordinal)));
        stage.On(3, 19);
        stage.GitHub.Faults.When(request => request.IsMutating, Fault.MissingRight("createLabel", "addLabelsToLabelable"));

        var report = await stage.LookAsync();

        Assert.True(report.HasFailed);
        Assert.Contains(report.Outcomes, outcome => outcome is { Change: CreateLabel or AddLabel, Kind: ChangeOutcomeKind.Refused });
    }

    [Fact]
    public async Task The_sign_off_names_the_account_as_its_commits_do()
    {
        await using var stage = await SetAsync();
        stage.Settle("pull-request: { sign-off: true }");
        await stage.DoAsync();
        var commit = stage.Single().Commits[^1];
        Assert.EndsWith($"Signed-off-by: {commit.Author.Name} <{commit.Author.Email}>", commit.Message.TrimEnd(), StringComparison.Ordinal);
    }
}
