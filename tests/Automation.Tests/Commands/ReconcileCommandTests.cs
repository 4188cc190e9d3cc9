using NodaTime;
using SimulatedGitHub;
using SimulatedGitHub.Faults;
using SimulatedGitHub.Repositories;
using Xunit;

namespace Automation.Tests.Commands;

/// <summary>What <c>minutes reconcile</c> prints and ends with, on the simulated GitHub and in a checkout.</summary>
public sealed class ReconcileCommandTests
{
    private const string Name = "open-tidepool/minutes";

    private static readonly string[] Days = ["20260225", "20260304", "20260311"];

    [Fact]
    public async Task A_checkout_is_planned_for_without_network_and_credentials_and_stays_as_it_is()
    {
        using var checkout = new SampleCheckout();
        var before = checkout.Fingerprint;

        var outcome = await checkout.RunAsync($"reconcile {Name} --archive . --dry-run");
        var json = await checkout.JsonAsync($"reconcile {Name} --archive . --dry-run");

        Assert.Equal((0, ""), (outcome.Code, outcome.Error));
        Assert.Contains("would open a draft pull request with network/20260422.md from minutes/network/2026-04-22", outcome.Output, StringComparison.Ordinal);
        Assert.Contains(json.GetProperty("changes").EnumerateArray(), change => change.GetProperty("kind").GetString() == "open-pull-request");
        Assert.Equal(before, checkout.Fingerprint);
    }

    [Theory]
    [InlineData("--archive .", "add --dry-run")]
    [InlineData("--archive . --dry-run --pull-request 3", "a checkout has no pull requests")]
    [InlineData("--archive nowhere --dry-run", "there is no folder \"nowhere\"")]
    public async Task What_a_checkout_cannot_do_is_told(string options, string message)
    {
        using var checkout = new SampleCheckout();

        var outcome = await checkout.RunAsync($"reconcile {Name} {options}");

        Assert.Equal((ExitCode.Usage, ""), (outcome.Code, outcome.Output));
        Assert.Contains(message, outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wait_is_told_on_the_error_stream()
    {
        await using var github = await StartAsync();
        github.Faults.OnRequest(1, Fault.SecondaryLimit(200, Duration.FromSeconds(90)));

        var outcome = await RunAsync(github, github.PersonalToken("mira-k").Value, null, "text");

        Assert.Equal(0, outcome.Code);
        Assert.Equal("minutes: waiting 90 s: Observe: GitHub asks for fewer requests at once; it takes the next one in 90 s\n", outcome.Error);
    }

    [Theory]
    [InlineData("Observe")]
    [InlineData("Apply")]
    public async Task What_fails_ends_with_3_and_says_why(string operation)
    {
        await using var github = await StartAsync();
        github.Faults.When(request => request.Operation == operation, Fault.ServerError(502));

        var outcome = await RunAsync(github, github.PersonalToken("mira-k").Value, null, "text");

        Assert.Equal(ExitCode.Failure, outcome.Code);
        Assert.Contains("GitHub failed with status 502", outcome.Error, StringComparison.Ordinal);
        Assert.Empty(Repository(github).Pulls);
    }

    public static MatrixTheoryData<string, string, string> Secrecies { get; } = new(["personal", "workflow", "App", "App with file", "unknown"], ["limit", "refusal", "failure", "echo"], ["text", "json"]);

    [Theory]
    [MemberData(nameof(Secrecies))]
    public async Task Neither_messages_nor_JSON_hold_a_secret(string kind, string fault, string format)
    {
        await using var github = await StartAsync();
        var app = github.App("minutes-bot");
        github.Install(app, Repository(github).Owner);
        var token = kind switch
        {
            "personal" => github.PersonalToken("mira-k").Value,
            "workflow" => github.ActionsToken(Repository(github)).Value,
            "unknown" => "ghp_nobodyknowsthis",
            _ => null,
        };
        github.Faults.When(request => request.IsGraphQL && (request.IsMutating || fault != "echo"), fault switch
        {
            "limit" => Fault.PrimaryLimit,
            "failure" => Fault.NoJson,
            "echo" => Fault.PartialError(1, "UNPROCESSABLE", $"{token} is not allowed"),
            _ => Fault.MissingRight("createRef", "createCommitOnBranch", "createPullRequest"),
        });

        var outcome = await RunAsync(github, token, kind, format);

        Assert.Equal(ExitCode.Failure, outcome.Code);
        string[] secrets = [.. github.Forge.Tokens.Select(known => known.Value), "ghp_nobodyknowsthis", .. app.PrivateKey.Split('\n').Where(line => line is not (['-', ..] or ""))];
        Assert.All(secrets, secret => Assert.DoesNotContain(secret, outcome.Output + outcome.Error, StringComparison.Ordinal));
    }

    private static async Task<GitHubServer> StartAsync()
    {
        var github = await GitHubServer.StartAsync(Instant.FromUtc(2026, 3, 17, 9, 0));
        Repository(github).Writer("mira-k").Commit([.. Days.Select(day => ($"network/{day}.md", (string?)Actions.RunningWorkflow.Minutes(day)))]);
        return github;
    }

    private static Repository Repository(GitHubServer github) => github.Repository(Name);

    private static async Task<SampleCheckout.Outcome> RunAsync(GitHubServer github, string? token, string? kind, string format)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var file = kind is "App with file" ? Path.GetTempFileName() : null;
        var app = kind is "App" or "App with file" ? github.App("minutes-bot") : null;
        if (file is not null) await File.WriteAllTextAsync(file, app!.PrivateKey, TestContext.Current.CancellationToken);
        var surroundings = new Surroundings(() => Stream.Null, output, error, ".", github.Clock, HasColour: false)
        {
            Time = new QuickTime(github.Clock.Now.ToDateTimeOffset()),
            Variable = variable => variable switch
            {
                "GITHUB_TOKEN" => token,
                "GITHUB_ACTIONS" when kind is "workflow" => "true",
                "GITHUB_APP_ID" => app?.ClientId,
                "GITHUB_APP_PRIVATE_KEY" when file is null => app?.PrivateKey,
                "GITHUB_APP_PRIVATE_KEY_FILE" => file,
                "GITHUB_API_URL" => github.ApiUrl,
                "GITHUB_GRAPHQL_URL" => github.GraphQLUrl,
                _ => null,
            },
        };
        var code = await CommandLine.RunAsync(["reconcile", Name, "--format", format], surroundings, TestContext.Current.CancellationToken);
        if (file is not null) File.Delete(file);
        return new(code, output.ToString(), error.ToString());
    }
}
