using System.Text;
using Minutes.CarryOver;
using Minutes.Changes;
using Minutes.Observation;
using Xunit;

namespace Minutes.Tests.Planning.Weekly;

/// <summary>What stands in a pull request that is opened.</summary>
public sealed class OpenedPullRequestTests
{
    [Fact]
    public void It_brings_the_next_minutes_on_a_branch_from_the_default_branch()
    {
        var model = WeeklyScenarios.Weekly();
        var open = Open(model);
        Assert.Equal((model.Main.Id, model.Main.Id, "main", WeeklyScenarios.Path), (open.StartFrom, open.Commit!.Parent, open.BaseBranch, open.Path.ToString()));
        Assert.Equal($"Minutes of network for 2026-03-18\n\nMinutes-Generated: {BlobId.Of(open.Commit.Content)}", open.Commit.Message);
        Assert.StartsWith("# 2026-03-18\n", Encoding.UTF8.GetString(open.Commit.Content), StringComparison.Ordinal);
        Assert.True(open.IsDraft);
        Assert.True(open.Audience.IsEmpty);
    }

    [Fact]
    public void What_is_configured_goes_along()
    {
        var open = Open(WeeklyScenarios.Weekly().Configured(
            "defaults:\n  pull-request:\n    draft: false\n    labels: [meeting]\n    reviewers: [mira-k, open-tidepool/network]\n    assignees: [tjorven]\n    title: \"{{ series }} on {{ date }}\"\n"));
        Assert.False(open.IsDraft);
        Assert.Equal("network on 2026-03-18", open.Title);
        Assert.Equal(["meeting", "mira-k", "open-tidepool/network", "tjorven"], open.Audience.Labels.Concat(open.Audience.Reviewers).Concat(open.Audience.Assignees));
    }

    [Theory]
    [InlineData(9, 1, null, true, "nine in ten are withSignOff off")]
    [InlineData(8, 2, null, false, "fewer are")]
    [InlineData(8, 2, true, true, "fewer are, and it is settled")]
    [InlineData(9, 0, false, false, "all are, and it is settled")]
    public void Signed_off_where_that_is_the_habit(int withSignOff, int others, bool? settled, bool isSigned, string because)
    {
        var model = WeeklyScenarios.Weekly();
        var first = model.Main.History.Last();
        var files = model.Main.Files;
        var main = first;
        for (var index = 0; index < withSignOff + others - 1; index++)
            main = ModelCommit.After(main, index < withSignOff ? "minutes\n\nSigned-off-by: Mira <mira@tidepool.example>" : "minutes", files, isOurs: false, model.Now);
        if (settled is not null) model.Configured($"defaults:\n  pull-request:\n    sign-off: {(settled.Value ? "true" : "false")}\n");
        var message = Open(model.Reset(main)).Commit!.Message;
        Assert.True(message.EndsWith("\nSigned-off-by: minutes <minutes@users.noreply.github.com>", StringComparison.Ordinal) == isSigned, because);
    }

    [Fact]
    public void The_body_remembers_the_states_that_it_was_made_with()
    {
        var body = Open(WeeklyScenarios.About("open-tidepool/docs#12")).Body;
        Assert.Equal(["open-tidepool/docs#12 Open"], AwaitedStates.Read(body).Select(state => $"{state.Issue} {state.State}"));
    }

    [Fact]
    public void Of_what_fewer_people_see_nothing_is_told()
    {
        var model = WeeklyScenarios.About("open-tidepool/docs#12").Issue("open-tidepool/docs#12", IssueState.Closed, Visibility.Private);
        var open = Open(model);
        Assert.Contains("Tide gauge", Encoding.UTF8.GetString(open.Commit!.Content), StringComparison.Ordinal);
        Assert.Empty(AwaitedStates.Read(open.Body));
    }

    [Fact]
    public void Minutes_that_are_seen_by_as_few_people_may_tell_it()
    {
        var model = WeeklyScenarios.About("open-tidepool/docs#12").Issue("open-tidepool/docs#12", IssueState.Closed, Visibility.Private);
        model.Visibility = Visibility.Private;
        Assert.DoesNotContain("Tide gauge", Encoding.UTF8.GetString(Open(model).Commit!.Content), StringComparison.Ordinal);
    }

    [Fact]
    public void A_run_opens_ten_and_says_what_it_holds_back()
    {
        var model = WeeklyScenarios.Model("2026-03-12");
        foreach (var name in Enumerable.Range(0, 12).Select(index => $"team-{(char)('a' + index)}")) model.Met(name, "2026-02-25", "2026-03-04", "2026-03-11");
        var plan = model.Plan();
        Assert.Equal(10, plan.Changes.Length);
        var notice = Assert.Single(plan.Notices);
        Assert.Contains("team-k for 2026-03-18, team-l for 2026-03-18", notice.Text, StringComparison.Ordinal);
        Assert.Equal(model.Now, plan.Due);
        Assert.Equal(2, model.Run().Plan().Changes.Length);
        Assert.Empty(model.Run().Plan().Changes);
    }

    [Fact]
    public void The_earliest_meeting_comes_first()
    {
        var model = WeeklyScenarios.Model("2026-03-12").Met("b", "2026-02-25", "2026-03-04", "2026-03-11").Met("a", "2026-02-25", "2026-03-04", "2026-03-11").Met("c", "2026-02-23", "2026-03-02", "2026-03-09");
        Assert.Equal("open minutes/c/2026-03-16; open minutes/a/2026-03-18; open minutes/b/2026-03-18", PlanWords.Of(model.Plan()));
    }

    private static OpenPullRequest Open(WeeklyModel model) => Assert.IsType<OpenPullRequest>(Assert.Single(model.Plan().Changes));
}
