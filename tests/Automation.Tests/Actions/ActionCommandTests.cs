using NodaTime;
using SimulatedGitHub;
using Xunit;

namespace Automation.Tests.Actions;

/// <summary><c>minutes action</c> on the simulated GitHub.</summary>
public sealed class ActionCommandTests
{
    [Fact]
    public async Task A_scheduled_run_opens_the_pull_request_and_tells_it_on_its_page_and_in_its_outputs()
    {
        await using var run = await RunningWorkflow.BeginAsync();
        var outcome = await run.RunAsync();

        Assert.Equal((0, ""), (outcome.Code, outcome.Error));
        var pull = Assert.Single(run.Repository.Pulls);
        Assert.Equal("minutes/network/2026-03-18", pull.HeadRefName);
        Assert.Equal("1", run.Outputs()["changes"]);
        Assert.EndsWith($"/pull/{pull.Number}", run.Outputs()["pull-requests"], StringComparison.Ordinal);
        Assert.StartsWith("{", run.Outputs()["report"], StringComparison.Ordinal);
        Assert.StartsWith(
            "### Minutes of open-tidepool/minutes\n\n- [did open a draft pull request with network/20260318.md from minutes/network/2026-03-18](<https://github.com/open-tidepool/minutes/pull/1>): network meets on Wednesday, 2026-03-18",
            run.Summary,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_second_run_does_nothing()
    {
        await using var run = await RunningWorkflow.BeginAsync();
        await run.RunAsync();
        var outcome = await run.RunAsync("push");

        Assert.Equal((0, "0", ""), (outcome.Code, run.Outputs()["changes"], run.Outputs()["pull-requests"]));
        Assert.EndsWith("Nothing changed since the last look.\n\n", run.Summary, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_dry_run_only_tells()
    {
        await using var run = await RunningWorkflow.BeginAsync();
        var outcome = await run.RunAsync("workflow_dispatch", "{}", "--dry-run");

        Assert.Empty(run.Repository.Pulls);
        Assert.Contains("would open a draft pull request", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("- would open a draft pull request", run.Summary, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_the_check_is_required_the_run_that_opens_a_pull_request_also_reports_on_it()
    {
        await using var run = await RunningWorkflow.BeginAsync();
        run.Repository.Commit((".github/minutes.yml", "check: always\n"));
        await run.RunAsync();

        var head = Assert.Single(run.Repository.Pulls).HeadRefOid;
        Assert.Equal(["minutes"], ChecksOn(run, head));
    }

    [Theory]
    [InlineData("check: always\n", 1)]
    [InlineData("", 0)]
    public async Task A_merge_group_passes_where_the_check_is_required_and_nothing_else_is_done(string configuration, int checks)
    {
        await using var run = await RunningWorkflow.BeginAsync();
        run.Repository.Commit((".github/minutes.yml", configuration));
        var head = run.Repository.Head();
        var outcome = await run.RunAsync("merge_group", $$$"""{"action":"checks_requested","merge_group":{"head_sha":"{{{head}}}"},"repository":{"full_name":"open-tidepool/minutes"}}""");

        Assert.Equal(0, outcome.Code);
        Assert.Equal(checks, ChecksOn(run, head).Count());
        Assert.Empty(run.Repository.Pulls);
    }

    [Fact]
    public async Task A_mistake_in_the_configuration_is_marked_at_its_line()
    {
        await using var run = await RunningWorkflow.BeginAsync();
        run.Repository.Commit((".github/minutes.yml", "defaults:\n  sumary: no\n"));
        var outcome = await run.RunAsync();

        Assert.Equal(2, outcome.Code);
        Assert.Contains("\n::error file=.github/minutes.yml,line=2,col=3::", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("- **wrong**: ", run.Summary, StringComparison.Ordinal);
    }

    [Fact]
    public async Task That_a_workflow_may_open_no_pull_requests_is_told_with_the_setting_and_its_two_places()
    {
        await using var run = await RunningWorkflow.BeginAsync();
        run.Repository.ActionsMayOpenPulls = false;
        var outcome = await run.RunAsync();

        Assert.Equal(3, outcome.Code);
        var error = Assert.Single(outcome.Output.Split('\n'), line => line.StartsWith("::error", StringComparison.Ordinal));
        Assert.Contains("Allow GitHub Actions to create and approve pull requests", error, StringComparison.Ordinal);
        Assert.Contains("organisation and of the repository", error, StringComparison.Ordinal);
        Assert.Contains("Allow GitHub Actions to create and approve pull requests", outcome.Error, StringComparison.Ordinal);
        Assert.Contains("- **not done**: open a draft pull request", run.Summary, StringComparison.Ordinal);
        Assert.Contains("Allow GitHub Actions to create and approve pull requests", run.Summary, StringComparison.Ordinal);
        Assert.Equal(("0", ""), (run.Outputs()["changes"], run.Outputs()["pull-requests"]));
    }

    [Fact]
    public async Task Once_the_setting_is_on_the_next_run_opens_what_was_refused()
    {
        await using var run = await RunningWorkflow.BeginAsync();
        run.Repository.ActionsMayOpenPulls = false;
        await run.RunAsync();
        run.Repository.ActionsMayOpenPulls = true;
        var outcome = await run.RunAsync();

        Assert.Equal((0, ""), (outcome.Code, outcome.Error));
        Assert.Equal("minutes/network/2026-03-18", Assert.Single(run.Repository.Pulls).HeadRefName);
    }

    [Fact]
    public async Task Labels_in_other_repositories_are_beyond_the_token_which_is_told_and_fails_nothing()
    {
        await using var run = await RunningWorkflow.BeginAsync();
        foreach (var number in new[] { 1, 2, 3 })
        {
            run.GitHub.Repository("open-tidepool/gauges").Issue(number);
            run.GitHub.Repository("open-tidepool/network").Issue(number);
        }

        await run.RunAsync();
        run.Repository.Commit(("network/20260318.md", RunningWorkflow.Minutes("20260318") + "\n### Elsewhere\n\n" + string.Concat(Elsewhere.Select(issue => $"* about {issue}: open-tidepool/{issue}\n"))));
        run.GitHub.Clock.Advance(Duration.FromDays(2));
        run.Token = run.GitHub.ActionsToken(run.Repository).Value;
        var outcome = await run.RunAsync();

        Assert.Equal((0, ""), (outcome.Code, outcome.Error));
        var told = Assert.Single(outcome.Output.Split('\n'), line => line.StartsWith("::notice::", StringComparison.Ordinal));
        Assert.Contains("these rights cannot set labels in open-tidepool/gauges, open-tidepool/network; use a GitHub App", told, StringComparison.Ordinal);
        Assert.Contains("- **note**: 6 issues ", run.Summary, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_run_that_cannot_sign_in_tells_why_on_its_page()
    {
        await using var run = await RunningWorkflow.BeginAsync();
        run.Token = "ghs_revoked";
        var outcome = await run.RunAsync();

        Assert.Equal(3, outcome.Code);
        Assert.StartsWith("::error::", Assert.Single(outcome.Output.TrimEnd().Split('\n')), StringComparison.Ordinal);
        Assert.Contains("GitHub does not take the credentials", outcome.Output, StringComparison.Ordinal);
        Assert.StartsWith("### Minutes\n\n- **failed**: ", run.Summary, StringComparison.Ordinal);
        Assert.DoesNotContain("ghs_revoked", outcome.Output + outcome.Error + run.Summary, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_run_without_credentials_tells_which_are_missing()
    {
        await using var run = await RunningWorkflow.BeginAsync();
        run.Token = "";
        var outcome = await run.RunAsync();

        Assert.Equal(2, outcome.Code);
        Assert.StartsWith("::error::GITHUB_TOKEN: there are no credentials for GitHub; set GITHUB_TOKEN", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("there are no credentials for GitHub", run.Summary, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("merge_group", "{}", "minutes: the event merge_group tells no commit")]
    [InlineData("merge_group", """{"action":"checks_requested","merge_group":{"head_sha":"main"},"repository":{"full_name":"open-tidepool/minutes"}}""", "minutes: the event merge_group tells no commit")]
    [InlineData("check_run", "[1", "is no JSON")]
    public async Task An_event_that_cannot_be_read_is_a_mistake_of_the_call(string name, string payload, string message)
    {
        await using var run = await RunningWorkflow.BeginAsync();
        var outcome = await run.RunAsync(name, payload);

        Assert.Equal(2, outcome.Code);
        Assert.Contains(message, outcome.Error, StringComparison.Ordinal);
        Assert.Empty(run.GitHub.Requests);
    }

    [Fact]
    public async Task What_minutes_say_is_no_command_of_the_workflow()
    {
        await using var run = await RunningWorkflow.BeginAsync();
        run.Repository.Commit(("network/::warning::x/20260310.md", RunningWorkflow.Minutes("20260310")), ("##[error]x/20260310.md", RunningWorkflow.Minutes("20260310")));
        run.Repository.PullRequestFromFork("tjorven", "late", "::error::", ("network/20260310.md", "# 2026-03-03\n"));
        var lines = (await run.RunAsync()).Output.Split('\n').ToList();

        var stop = lines.FindIndex(line => line.StartsWith("::stop-commands::", StringComparison.Ordinal));
        var end = lines.FindIndex(line => line == $"::{lines[stop]["::stop-commands::".Length..]}::");
        Assert.Equal(1, stop);
        Assert.Equal("::endgroup::", lines[end + 1]);
        Assert.DoesNotContain(lines.Skip(end + 2), line => line.Contains("##[", StringComparison.Ordinal) || line.StartsWith("::warning::x", StringComparison.Ordinal));
    }

    private static readonly string[] Elsewhere = ["gauges#1", "gauges#2", "gauges#3", "network#1", "network#2", "network#3"];

    private static IEnumerable<string> ChecksOn(RunningWorkflow run, string commit) =>
        run.Repository.CheckSuites.Where(suite => suite.HeadSha == commit).SelectMany(suite => suite.Runs).Select(check => check.Name);
}
