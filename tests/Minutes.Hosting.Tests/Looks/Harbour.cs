using System.Collections.Immutable;
using Microsoft.Extensions.Logging.Abstractions;
using Minutes.Documents;
using Minutes.Hosting.Apps;
using Minutes.Hosting.Looks;
using Minutes.Hosting.Messages;
using NodaTime;
using SimulatedGitHub;
using SimulatedGitHub.Access;
using SimulatedGitHub.Repositories;
using Xunit;

namespace Minutes.Hosting.Tests.Looks;

/// <summary>An App that is installed at an organisation with one repository of minutes, on the Tuesday before a meeting, and what looks at it.</summary>
internal sealed class Harbour : IAsyncDisposable
{
    private readonly AppConnections _apps;

    private Harbour(GitHubServer github)
    {
        (GitHub, App) = (github, github.App("minutes-bot"));
        Repository = NewRepository("open-tidepool/minutes");
        Installation = github.Install(App, Repository.Owner);
        var variables = new Dictionary<string, string>
        {
            ["GITHUB_APP_ID"] = App.ClientId,
            ["GITHUB_APP_PRIVATE_KEY"] = App.PrivateKey,
            ["GITHUB_WEBHOOK_SECRET"] = "0123456789abcdef0123",
            ["GITHUB_API_URL"] = github.ApiUrl,
            ["GITHUB_GRAPHQL_URL"] = github.GraphQLUrl,
            ["GITHUB_SERVER_URL"] = "https://github.com",
        };
        var time = new QuickTime(github.Clock);
        _apps = new(HostedApps.Read(variables.GetValueOrDefault).Value!, NullLoggerFactory.Instance, time);
        Looks = new(_apps, Queue, github.Clock, Time, NullLogger<QueuedLooks>.Instance);
        Round = new(_apps, Queue, github.Clock, NullLogger<Round>.Instance);
    }

    internal GitHubServer GitHub { get; }

    internal App App { get; }

    internal Installation Installation { get; }

    internal Repository Repository { get; }

    /// <summary>By what a look is ended that takes too long.</summary>
    internal ManualTime Time { get; } = new();

    internal Gathered Queue { get; } = new();

    internal QueuedLooks Looks { get; }

    /// <summary>What is known of where the App is installed.</summary>
    internal KnownInstallations Known => _apps.All[0].Installations.Known;

    /// <summary>What GitHub said is left of its limits.</summary>
    internal ImmutableArray<Minutes.GitHub.Http.Allowance> Allowances => _apps.All[0].Clients.AllowancesOf(Installation.DatabaseId);

    internal Round Round { get; }

    /// <summary>A message that has just come.</summary>
    internal LookMessage Message => new("github.com", Installation.DatabaseId, new RepositoryName("open-tidepool", "minutes"), GitHub.Clock.Now) { Reason = "push", Delivery = "d-1" };

    internal static async Task<Harbour> OpenAsync() => new(await GitHubServer.StartAsync(Instant.FromUtc(2026, 3, 17, 9, 0)));

    internal Repository NewRepository(string name)
    {
        var repository = GitHub.Repository(name);
        repository.Commit([.. ImmutableArray.Create("20260218", "20260225", "20260304", "20260311").Select(day => ($"network/{day}.md", (string?)$"# {day[..4]}-{day[4..6]}-{day[6..]}\n\n## Participants\n\n* @mira-k\n\n## Agenda\n\n### Gauge\n\n* still waiting\n"))]);
        return repository;
    }

    /// <summary>A process that starts anew, and shows a status page.</summary>
    internal QueuedLooks Restarted() => new(_apps, Queue, GitHub.Clock, Time, NullLogger<QueuedLooks>.Instance) { ReadsAll = true };

    internal Task<LookResult> LookAsync(LookMessage message) => Looks.LookAsync(message, TestContext.Current.CancellationToken);

    /// <summary>How often GitHub was asked what there is.</summary>
    internal int Observed => GitHub.Requests.Count(request => request.Operation == "Observe");

    public async ValueTask DisposeAsync()
    {
        await _apps.DisposeAsync();
        await GitHub.DisposeAsync();
        Assert.Empty(GitHub.Complaints);
    }
}
