using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Minutes.Documents;
using Minutes.GitHub.Http;
using Minutes.GitHub.Looks;
using Minutes.GitHub.Repositories;
using Minutes.GitHub.Tests.Http;
using NodaTime;
using SimulatedGitHub;
using SimulatedGitHub.Access;
using SimulatedGitHub.Repositories;
using Xunit;

namespace Minutes.GitHub.Tests.Looks;

/// <summary>A repository of minutes on the simulated GitHub, and looks at it over HTTP.</summary>
internal sealed class Stage : IAsyncDisposable
{
    internal const string Name = "open-tidepool/minutes";

    private Stage(GitHubServer github, Repository repository)
    {
        GitHub = github;
        Repository = repository;
        var installation = github.Install(github.App("minutes-bot"), repository.Owner);
        Token = () => github.InstallationToken(installation);
    }

    internal GitHubServer GitHub { get; }

    internal Repository Repository { get; }

    /// <summary>What the looks sign in with: an App's, unless a test says otherwise.</summary>
    internal Func<Token> Token { get; set; }

    /// <summary>What the looks sign in with instead of a token; null for <see cref="Token"/>.</summary>
    internal Func<Credentials>? Credentials { get; set; }

    /// <summary>The name that the looks know the repository by; null for the one that it has.</summary>
    internal string? Asked { get; set; }

    /// <summary>What is wanted of a look that is told nothing else.</summary>
    internal LookRequest Wanted { get; set; } = new();

    /// <summary>Whether GitHub's time moves on while a look waits.</summary>
    internal bool TimePasses { get; set; }

    /// <summary>All that the looks logged.</summary>
    internal WrittenLogs Logs { get; } = new();

    /// <summary>The last look's time.</summary>
    internal LeapingTime Time { get; private set; } = new();

    /// <summary>What the last look took.</summary>
    internal GitHubRun Run { get; private set; } = new();

    /// <summary>On a Monday; the series <c>network</c> meets on Wednesdays.</summary>
    internal static async Task<Stage> SetAsync(Instant? now = null, string name = Name)
    {
        var github = await GitHubServer.StartAsync(now ?? Instant.FromUtc(2026, 3, 9, 9, 0));
        return new(github, github.Repository(name));
    }

    /// <summary>A look; the requests of former ones are forgotten.</summary>
    /// <param name="request">What is wanted.</param>
    /// <param name="turns">With others at once: whose request comes next.</param>
    internal async Task<LookReport> LookAsync(LookRequest? request = null, Turns? turns = null)
    {
        if (turns is null) GitHub.Requests.Clear();
        var run = Run = new();
        Time = new(GitHub.Clock.Now.ToDateTimeOffset(), time => GitHub.Clock.Now += TimePasses ? Duration.FromTimeSpan(time) : Duration.Zero);
        await using var services = Services(turns);
        var clients = services.GetRequiredService<GitHubClients>();
        var look = new RepositoryLook(new GitHubRepository(clients, RepositoryName.Parse(Asked ?? Repository.NameWithOwner)!, run), "https://github.com", GitHub.Clock);
        return await look.RunAsync(request ?? Wanted, TestContext.Current.CancellationToken);
    }

    /// <summary>The looks sign in as an App does by itself: with its key.</summary>
    internal Stage AsApp()
    {
        var app = GitHub.App("minutes-bot");
        Credentials = () => new Minutes.GitHub.Http.Credentials.App(app.ClientId, Minutes.GitHub.Apps.AppKey.Read("KEY", app.PrivateKey).Value!);
        return this;
    }

    public ValueTask DisposeAsync() => GitHub.DisposeAsync();

    private ServiceProvider Services(Turns? turns)
    {
        var hosts = GitHubHosts.Read(name => name switch { "GITHUB_API_URL" => GitHub.ApiUrl, "GITHUB_GRAPHQL_URL" => GitHub.GraphQLUrl, _ => null }).Value!;
        return new ServiceCollection()
            .ConfigureHttpClientDefaults(client => client.AddHttpMessageHandler(() => new TurnHandler(turns)))
            .AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(Logs))
            .AddGitHub(hosts, Credentials?.Invoke() ?? new Minutes.GitHub.Http.Credentials.Token(new(Token().Value), IsOfWorkflow: false), Time)
            .BuildServiceProvider();
    }
}
