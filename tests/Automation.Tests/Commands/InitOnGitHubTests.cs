using System.Text.Json;
using NodaTime;
using SimulatedGitHub;
using SimulatedGitHub.Faults;
using SimulatedGitHub.Repositories;
using Xunit;

namespace Automation.Tests.Commands;

/// <summary>What <c>minutes init owner/name</c> prints and ends with, on the simulated GitHub.</summary>
public sealed class InitOnGitHubTests
{
    private const string Name = "open-tidepool/minutes";

    private static readonly string[] Days = ["20260225", "20260304", "20260311"];

    [Fact]
    public async Task The_pull_request_is_told_with_its_address_and_the_next_command_is_held_back()
    {
        await using var github = await StartAsync();

        var opened = await RunAsync(github, "init", Name);
        var again = await RunAsync(github, "init", Name);
        var held = await RunAsync(github, "reconcile", Name);

        Assert.Equal((0, ""), (opened.Code, opened.Error));
        Assert.StartsWith("did open a pull request with .github/minutes.yml from minutes/init: https://github.com/open-tidepool/minutes/pull/1\n", opened.Output, StringComparison.Ordinal);
        Assert.Equal("note: pull request #1 asks already; merge it, or close it to say no\n", again.Output);
        Assert.Equal((0, "note: pull request #1 asks whether open-tidepool/minutes wants its minutes looked after; until it is merged, nothing else is done there; merge it, or close it to say no\n"), (held.Code, held.Output));
        Assert.Single(Repository(github).Pulls);
    }

    [Fact]
    public async Task A_dry_run_prints_the_configuration_and_the_text_and_writes_nothing()
    {
        await using var github = await StartAsync();
        var before = github.Snapshotted();

        var outcome = await RunAsync(github, "init", Name, "--dry-run");

        Assert.Equal((0, ""), (outcome.Code, outcome.Error));
        Assert.StartsWith("would open a pull request with .github/minutes.yml from minutes/init\n", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("\n--- .github/minutes.yml\n# What was read off the archive.", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("\n--- Look after the minutes of this repository\n", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("| network | live | every Wednesday |", outcome.Output, StringComparison.Ordinal);
        Assert.Equal(before, github.Snapshotted());
    }

    [Fact]
    public async Task As_JSON_it_has_both_texts()
    {
        await using var github = await StartAsync();
        var outcome = await RunAsync(github, "init", Name, "--dry-run", "--format", "json");
        using var json = JsonDocument.Parse(outcome.Output);
        Assert.StartsWith("# What was read off", json.RootElement.GetProperty("text").GetString(), StringComparison.Ordinal);
        Assert.Contains("**To say no**", json.RootElement.GetProperty("body").GetString(), StringComparison.Ordinal);
        Assert.Equal("open-pull-request", Assert.Single(json.RootElement.GetProperty("changes").EnumerateArray()).GetProperty("kind").GetString());
    }

    [Theory]
    [InlineData("init minutes", "\"minutes\" is no repository; write it as owner/name, such as open-tidepool/minutes; leave it out for the checkout that you stand in")]
    [InlineData("init open-tidepool/minutes --archive .", "--archive is for a checkout; leave it out, or leave out open-tidepool/minutes")]
    [InlineData("init open-tidepool/minutes --today 2026-03-12", "--today is for a checkout; leave it out, or leave out open-tidepool/minutes")]
    public async Task What_is_neither_a_checkout_nor_a_repository_is_a_mistake(string command, string message)
    {
        await using var github = await StartAsync();
        var outcome = await RunAsync(github, command.Split(' '));
        Assert.Equal((ExitCode.Usage, ""), (outcome.Code, outcome.Output));
        Assert.Contains(message, outcome.Error, StringComparison.Ordinal);
        Assert.Empty(github.Requests);
    }

    [Fact]
    public async Task Without_minutes_it_ends_with_1_and_with_a_configuration_with_0()
    {
        await using var github = await StartAsync();
        github.Repository("open-tidepool/empty").Writer("mira-k").Commit(("README.md", "Hello.\n"));
        Assert.Equal(ExitCode.Findings, (await RunAsync(github, "init", "open-tidepool/empty")).Code);

        Repository(github).Commit((".github/minutes.yml", "titel: x\n"));
        var there = await RunAsync(github, "init", Name);
        Assert.Equal((0, "note: open-tidepool/minutes has .github/minutes.yml already, so there is nothing to ask\n"), (there.Code, there.Output));
        Assert.Empty(Repository(github).Pulls);
    }

    [Fact]
    public async Task What_GitHub_refuses_ends_with_3()
    {
        await using var github = await StartAsync();
        github.Faults.When(request => request.IsMutating, Fault.MissingRight("createRef", "createCommitOnBranch", "createPullRequest"));
        Assert.Equal(ExitCode.Failure, (await RunAsync(github, "init", Name)).Code);
    }

    [Fact]
    public async Task A_checkout_is_written_as_ever()
    {
        using var checkout = new SampleCheckout();
        File.Delete(checkout.Full(".github/minutes.yml"));
        var outcome = await checkout.RunAsync("init");
        Assert.Equal((0, ""), (outcome.Code, outcome.Error));
        Assert.Contains("series:\n", checkout.Text(".github/minutes.yml"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Doctor_tells_that_the_question_is_open()
    {
        await using var github = await StartAsync();
        await RunAsync(github, "init", Name);
        Assert.Contains("until it is merged, nothing else is done there", (await RunAsync(github, "doctor", Name)).Output, StringComparison.Ordinal);
    }

    private static async Task<GitHubServer> StartAsync()
    {
        var github = await GitHubServer.StartAsync(Instant.FromUtc(2026, 3, 12, 9, 0));
        Repository(github).Writer("mira-k").Commit([.. Days.Select(day => ($"network/{day}.md", (string?)Actions.RunningWorkflow.Minutes(day)))]);
        return github;
    }

    private static Repository Repository(GitHubServer github) => github.Repository(Name);

    private static async Task<SampleCheckout.Outcome> RunAsync(GitHubServer github, params string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var token = github.PersonalToken("mira-k").Value;
        var surroundings = new Surroundings(() => Stream.Null, output, error, ".", github.Clock, HasColour: false)
        {
            Time = new QuickTime(github.Clock.Now.ToDateTimeOffset()),
            Variable = variable => variable switch { "GITHUB_TOKEN" => token, "GITHUB_API_URL" => github.ApiUrl, "GITHUB_GRAPHQL_URL" => github.GraphQLUrl, _ => null },
        };
        var code = await CommandLine.RunAsync(arguments, surroundings, TestContext.Current.CancellationToken);
        return new(code, output.ToString(), error.ToString());
    }
}
