using System.Text.Json;
using NodaTime;
using SimulatedGitHub;
using SimulatedGitHub.Access;
using SimulatedGitHub.Repositories;
using Xunit;

namespace Automation.Tests.Commands;

/// <summary><c>minutes doctor</c> on the simulated GitHub: each part of a set-up, whole and broken.</summary>
public sealed class DoctorCommandTests
{
    private const string Minutes = "# 2026-03-11\n\n## Agenda\n\n### Gauge\n\n* stands\n";

    [Fact]
    public async Task A_set_up_that_works_has_nothing_in_the_way()
    {
        await using var github = await StartAsync();
        var (code, found) = await RunAsync(github, github.PersonalToken("mira-k").Value);

        Assert.Equal(0, code);
        Assert.Equal(
            ["sign-in fine", "repository fine", "permissions unknown", "workflow setting fine", "configuration fine", "labels fine", "clock fine"],
            found.Select(one => $"{one.Subject} {one.Kind}"));
    }

    [Fact]
    public async Task Of_an_App_the_missing_rights_are_named()
    {
        // An App signs in with the time of the machine, which GitHub compares with its own.
        await using var github = await StartAsync(SystemClock.Instance.GetCurrentInstant());
        var app = github.App("minutes-bot", ("contents", Grant.Write), ("pull_requests", Grant.Write), ("issues", Grant.Read), ("metadata", Grant.Read));
        github.Install(app, Repository(github).Owner);
        var (code, found) = await RunAsync(github, token: null, ("GITHUB_APP_ID", app.ClientId), ("GITHUB_APP_PRIVATE_KEY", app.PrivateKey));

        Assert.Equal(1, code);
        Assert.Equal("the App may not write: Issues, Checks", found.Single(one => one.Subject == "permissions").Text);
    }

    [Fact]
    public async Task That_workflows_may_open_no_pull_requests_is_told_with_the_two_places_of_the_setting()
    {
        await using var github = await StartAsync();
        Repository(github).ActionsMayOpenPulls = false;
        var (code, found) = await RunAsync(github, github.PersonalToken("mira-k").Value);

        Assert.Equal(1, code);
        Assert.Contains("organisation and of the repository", found.Single(one => one.Subject == "workflow setting").Advice, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_may_only_read_is_told_what_the_token_needs()
    {
        await using var github = await StartAsync();
        var (code, found) = await RunAsync(github, github.PersonalToken("tjorven").Value);

        Assert.Equal(1, code);
        Assert.Equal("wrong", found.Single(one => one.Subject == "permissions").Kind);
        Assert.Equal("unknown", found.Single(one => one.Subject == "workflow setting").Kind);
    }

    [Fact]
    public async Task A_token_that_GitHub_does_not_take_ends_it()
    {
        await using var github = await StartAsync();
        var (code, found) = await RunAsync(github, "ghp_revoked");

        Assert.Equal(1, code);
        Assert.Equal(["sign-in wrong", "clock fine"], found.Select(one => $"{one.Subject} {one.Kind}"));
    }

    [Theory]
    [InlineData("defaults:\n  sumary: no\n", "configuration", ".github/minutes.yml:2:3: ")]
    [InlineData("labels:\n  name: \"{{ series }}/{{ date }}/of-the-meeting-of-all-the-people\"\n", "labels", "network: the label")]
    [InlineData("labels:\n  repositories: [open-tidepool/gone]\n", "labelled repositories", "open-tidepool/gone does not exist")]
    public async Task A_mistake_in_the_configuration_is_told_at_its_part(string configuration, string subject, string text)
    {
        await using var github = await StartAsync();
        Repository(github).Commit((".github/minutes.yml", configuration));
        var (code, found) = await RunAsync(github, github.PersonalToken("mira-k").Value);

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
        await using var github = await StartAsync();
        var (_, found) = await RunAsync(github, github.PersonalToken("mira-k").Value, Duration.FromSeconds(seconds));

        Assert.Equal(text, found.Single(one => one.Subject == "clock").Text);
    }

    [Theory]
    [InlineData("short", "wrong")]
    [InlineData(" 0123456789abcdef0123456789abcdef", "wrong")]
    [InlineData("0123456789abcdef0123456789abcdef", "fine")]
    public async Task A_secret_of_webhooks_must_be_one_and_is_never_shown(string secret, string kind)
    {
        await using var github = await StartAsync();
        var (_, found) = await RunAsync(github, github.PersonalToken("mira-k").Value, ("GITHUB_WEBHOOK_SECRET", secret));

        Assert.Equal(kind, found.Single(one => one.Subject == "webhook secret").Kind);
        Assert.DoesNotContain(found, one => $"{one.Text}{one.Advice}".Contains(secret.Trim(), StringComparison.Ordinal) && secret.Length > 10);
    }

    private static async Task<GitHubServer> StartAsync(Instant? now = null)
    {
        var github = await GitHubServer.StartAsync(now ?? Instant.FromUtc(2026, 3, 17, 9, 0));
        var repository = Repository(github);
        repository.ActionsMayOpenPulls = true;
        repository.Collaborators[github.User("mira-k")] = Role.Admin;
        repository.Commit(("network/20260311.md", Minutes));
        return github;
    }

    private static Repository Repository(GitHubServer github) => github.Repository("open-tidepool/minutes");

    private static Task<(int Code, List<Found> Found)> RunAsync(GitHubServer github, string? token, params IReadOnlyList<(string Name, string Value)> variables) =>
        RunAsync(github, token, Duration.Zero, variables);

    private static async Task<(int Code, List<Found> Found)> RunAsync(GitHubServer github, string? token, Duration ahead, params IReadOnlyList<(string Name, string Value)> variables)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var set = variables.ToDictionary(variable => variable.Name, variable => variable.Value);
        if (token is not null) set["GITHUB_TOKEN"] = token;
        (set["GITHUB_API_URL"], set["GITHUB_GRAPHQL_URL"]) = (github.ApiUrl, github.GraphQLUrl);
        var surroundings = new Surroundings(() => Stream.Null, output, error, ".", new Ahead(github.Clock, ahead), HasColour: false) { Variable = name => set.GetValueOrDefault(name) };
        var code = await CommandLine.RunAsync(["doctor", "open-tidepool/minutes", "--format", "json"], surroundings, TestContext.Current.CancellationToken);
        Assert.Equal("", error.ToString());
        using var report = JsonDocument.Parse(output.ToString());
        return (code, [.. report.RootElement.GetProperty("diagnoses").EnumerateArray().Select(one => new Found(
            one.GetProperty("subject").GetString()!, one.GetProperty("kind").GetString()!, one.GetProperty("text").GetString()!, one.GetProperty("advice").GetString()))]);
    }

    private sealed record Found(string Subject, string Kind, string Text, string? Advice);

    private sealed class Ahead(IClock clock, Duration by) : IClock
    {
        public Instant GetCurrentInstant() => clock.GetCurrentInstant() + by;
    }
}
