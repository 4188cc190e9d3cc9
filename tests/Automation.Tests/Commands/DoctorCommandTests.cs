using NodaTime;
using SimulatedGitHub;
using SimulatedGitHub.Access;
using Xunit;

namespace Automation.Tests.Commands;

/// <summary><c>minutes doctor</c> on the simulated GitHub: each part of a set-up, whole and broken.</summary>
public sealed class DoctorCommandTests
{
    [Fact]
    public async Task A_set_up_that_works_has_nothing_in_the_way()
    {
        await using var setUp = await ExaminedSetUp.BeginAsync();
        var (code, found) = await setUp.RunAsync();

        Assert.Equal(0, code);
        Assert.Equal(
            ["sign-in fine", "repository fine", "permissions unknown", "workflow setting fine", "configuration fine", "labels fine", "clock fine"],
            found.Select(one => $"{one.Subject} {one.Kind}"));
        Assert.EndsWith("Nothing stands in the way.\n", (await setUp.PrintAsync()).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_an_App_the_missing_rights_are_named()
    {
        await using var setUp = await ExaminedSetUp.BeginWithAppAsync(("contents", Grant.Write), ("pull_requests", Grant.Write), ("issues", Grant.Read), ("metadata", Grant.Read));
        var (code, found) = await setUp.RunAsync();

        Assert.Equal(1, code);
        Assert.Equal("the App may not write: Issues, Checks", found.Single(one => one.Subject == "permissions").Text);
    }

    [Fact]
    public async Task That_workflows_may_open_no_pull_requests_is_told_with_the_two_places_of_the_setting()
    {
        await using var setUp = await ExaminedSetUp.BeginAsync();
        setUp.Repository.ActionsMayOpenPulls = false;
        var (code, found) = await setUp.RunAsync();

        Assert.Equal(1, code);
        Assert.Contains("organisation and of the repository", found.Single(one => one.Subject == "workflow setting").Advice, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_may_only_read_is_told_what_the_token_needs()
    {
        await using var setUp = await ExaminedSetUp.BeginAsync();
        var (code, found) = await setUp.With("GITHUB_TOKEN", setUp.GitHub.PersonalToken("tjorven").Value).RunAsync();

        Assert.Equal(1, code);
        Assert.Equal("wrong", found.Single(one => one.Subject == "permissions").Kind);
        Assert.Equal("unknown", found.Single(one => one.Subject == "workflow setting").Kind);
    }

    [Fact]
    public async Task The_token_of_a_workflow_that_may_only_read_is_told_the_permissions_of_the_workflow()
    {
        await using var setUp = await ExaminedSetUp.BeginAsync();
        setUp.With("GITHUB_ACTIONS", "true").With("GITHUB_TOKEN", setUp.GitHub.ActionsToken(setUp.Repository, ("contents", Grant.Read)).Value);
        var (code, found) = await setUp.RunAsync();

        Assert.Equal(1, code);
        Assert.Equal("the workflow needs permissions: contents, pull-requests, issues and checks: write", found.Single(one => one.Subject == "permissions").Advice);
    }

    [Fact]
    public async Task An_archived_repository_takes_nothing()
    {
        await using var setUp = await ExaminedSetUp.BeginAsync();
        setUp.Repository.IsArchived = true;

        Assert.Equal("open-tidepool/minutes is archived: nothing can be done there", (await setUp.RunAsync()).Found.Single(one => one.Subject == "repository").Text);
    }

    [Fact]
    public async Task A_branch_that_stands_in_the_way_is_named()
    {
        await using var setUp = await ExaminedSetUp.BeginAsync();
        setUp.Repository.CommitBy("mira-k", "minutes", ("notes.md", "notes\n"));
        var (code, found) = await setUp.RunAsync();

        Assert.Equal(1, code);
        Assert.Equal("rename or delete it", found.Single(one => one.Subject == "repository").Advice);
    }

    [Theory]
    [InlineData("defaults:\n  sumary: no\n", "configuration", ".github/minutes.yml:2:3: ")]
    [InlineData("labels:\n  name: \"{{ series }}/{{ date }}/of-the-meeting-of-all-the-people\"\n", "labels", "network: the label")]
    [InlineData("labels:\n  repositories: [open-tidepool/gone]\n", "labelled repositories", "open-tidepool/gone does not exist")]
    [InlineData("labels:\n  repositories: [elsewhere/network]\n", "labelled repositories", "mira-k may label nothing in elsewhere/network")]
    public async Task A_mistake_in_the_configuration_is_told_at_its_part(string configuration, string subject, string text)
    {
        await using var setUp = await ExaminedSetUp.BeginAsync();
        setUp.GitHub.Repository("elsewhere/network").Commit(("README.md", "elsewhere\n"));
        setUp.Repository.Commit((".github/minutes.yml", configuration));
        var (code, found) = await setUp.RunAsync();

        Assert.Equal(1, code);
        Assert.StartsWith(text, found.Single(one => one.Kind == "wrong").Text, StringComparison.Ordinal);
        Assert.Equal(subject, found.Single(one => one.Kind == "wrong").Subject);
    }

    [Theory]
    [InlineData(-300, "goes 300 seconds behind GitHub's")]
    [InlineData(61, "goes 61 seconds ahead of GitHub's")]
    [InlineData(59, "goes as GitHub's")]
    public async Task The_clock_is_compared_with_that_of_GitHub(int seconds, string text)
    {
        await using var setUp = await ExaminedSetUp.BeginAsync();
        setUp.Ahead = Duration.FromSeconds(seconds);

        Assert.Equal(text, (await setUp.RunAsync()).Found.Single(one => one.Subject == "clock").Text);
    }

    [Theory]
    [InlineData("short", "wrong")]
    [InlineData(" 0123456789abcdef0123456789abcdef", "wrong")]
    [InlineData("0123456789abcdef0123456789abcdef", "fine")]
    public async Task A_secret_of_webhooks_must_be_one(string secret, string kind)
    {
        await using var setUp = await ExaminedSetUp.BeginAsync();

        Assert.Equal(kind, (await setUp.With("GITHUB_WEBHOOK_SECRET", secret).RunAsync()).Found.Single(one => one.Subject == "webhook secret").Kind);
    }
}
