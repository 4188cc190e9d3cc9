using System.Text.Json;
using NodaTime;
using SimulatedGitHub;
using SimulatedGitHub.Access;
using SimulatedGitHub.Repositories;
using Xunit;

namespace Automation.Tests.Commands;

/// <summary>A set-up on the simulated GitHub in which nothing is wrong, until a test breaks a part of it; <c>minutes doctor</c> looks at it.</summary>
internal sealed class ExaminedSetUp : IAsyncDisposable
{
    private const string AppName = "minutes-bot";
    private const string Minutes = "# 2026-03-11\n\n## Agenda\n\n### Gauge\n\n* stands\n";

    private readonly Dictionary<string, string> _variables = [];

    private ExaminedSetUp(GitHubServer github) => GitHub = github;

    internal GitHubServer GitHub { get; }

    /// <summary>The App; made with all rights where there is none.</summary>
    internal App App => GitHub.App(AppName);

    internal Repository Repository => GitHub.Repository("open-tidepool/minutes");

    /// <summary>How much this machine's clock goes ahead of GitHub's.</summary>
    internal Duration Ahead { get; set; } = Duration.Zero;

    /// <summary>All that was printed, for people or for machines.</summary>
    internal string Printed { get; private set; } = "";

    /// <summary>With a token of an administrator.</summary>
    internal static async Task<ExaminedSetUp> BeginAsync()
    {
        var setUp = await BeginAsync(Instant.FromUtc(2026, 3, 17, 9, 0));
        setUp.With("GITHUB_TOKEN", setUp.GitHub.PersonalToken("mira-k").Value);
        return setUp;
    }

    /// <summary>As an App that may all and is installed. It signs in with the time of the machine, which GitHub compares with its own.</summary>
    internal static async Task<ExaminedSetUp> BeginWithAppAsync(params IReadOnlyList<(string Subject, Grant Grant)> grants)
    {
        var setUp = await BeginAsync(SystemClock.Instance.GetCurrentInstant());
        setUp.GitHub.App(AppName, grants);
        setUp.GitHub.Install(setUp.App, setUp.Repository.Owner);
        setUp.With("GITHUB_APP_ID", setUp.App.ClientId).With("GITHUB_APP_PRIVATE_KEY", setUp.App.PrivateKey);
        return setUp;
    }

    /// <summary>Sets a variable, or takes it away.</summary>
    internal ExaminedSetUp With(string name, string? value)
    {
        if (value is null) _variables.Remove(name);
        else _variables[name] = value;
        return this;
    }

    internal async Task<(int Code, IReadOnlyList<Found> Found)> RunAsync()
    {
        var (code, output) = await PrintAsync("--format", "json");
        using var report = JsonDocument.Parse(output);
        return (code, [.. report.RootElement.GetProperty("diagnoses").EnumerateArray().Select(one => new Found(
            one.GetProperty("subject").GetString()!, one.GetProperty("kind").GetString()!, one.GetProperty("text").GetString()!, one.GetProperty("advice").GetString()))]);
    }

    internal async Task<(int Code, string Output)> PrintAsync(params string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter();
        (_variables["GITHUB_API_URL"], _variables["GITHUB_GRAPHQL_URL"]) = (GitHub.ApiUrl, GitHub.GraphQLUrl);
        var surroundings = new Surroundings(() => Stream.Null, output, error, ".", new AheadClock(GitHub.Clock, Ahead), HasColour: false)
        {
            Variable = name => _variables.GetValueOrDefault(name),
            Time = new QuickTime(GitHub.Clock.Now.ToDateTimeOffset()),
        };
        var code = await CommandLine.RunAsync(["doctor", "open-tidepool/minutes", .. arguments], surroundings, TestContext.Current.CancellationToken);
        Printed = output.ToString() + error;
        return (code, output.ToString());
    }

    public ValueTask DisposeAsync() => GitHub.DisposeAsync();

    private static async Task<ExaminedSetUp> BeginAsync(Instant now)
    {
        var setUp = new ExaminedSetUp(await GitHubServer.StartAsync(now));
        setUp.Repository.ActionsMayOpenPulls = true;
        setUp.Repository.Collaborators[setUp.GitHub.User("mira-k")] = Role.Admin;
        setUp.Repository.Commit(("network/20260311.md", Minutes));
        return setUp;
    }

    /// <summary>A diagnosis, as JSON has it.</summary>
    internal sealed record Found(string Subject, string Kind, string Text, string? Advice);

    private sealed class AheadClock(IClock clock, Duration by) : IClock
    {
        public Instant GetCurrentInstant() => clock.GetCurrentInstant() + by;
    }
}
