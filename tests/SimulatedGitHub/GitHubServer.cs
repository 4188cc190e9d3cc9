using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using NodaTime;
using SimulatedGitHub.Faults;
using SimulatedGitHub.Http;

namespace SimulatedGitHub;

/// <summary>A GitHub of the tests' own, which answers over HTTP on loopback: what it knows, what it was asked, and what shall go wrong.</summary>
public sealed partial class GitHubServer : IAsyncDisposable
{
    private static readonly Instant Start = Instant.FromUtc(2026, 3, 2, 9, 0);

    private readonly SemaphoreSlim _gate = new(1, 1);
    private readonly WebApplication _server;

    private GitHubServer(Instant now)
    {
        Clock = new(now);
        Forge = new(Clock);
        Budget = new(Clock);
        RestBudget = new(Clock);
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(options => options.Listen(IPAddress.Loopback, 0));
        _server = builder.Build();
        _server.Run(context => new Exchange(this, context).AnswerAsync());
    }

    public SimulatedClock Clock { get; }

    public Forge Forge { get; }

    /// <summary>What is left of the hour's points for GraphQL.</summary>
    public Budget Budget { get; }

    public Budget RestBudget { get; }

    /// <summary>Every request, in order.</summary>
    public List<RecordedRequest> Requests { get; } = [];

    /// <summary>What was asked for and is not simulated, or went wrong in the simulation itself: nothing, in a good test.</summary>
    public List<string> Complaints { get; } = [];

    public FaultPlan Faults { get; } = new();

    /// <summary>The root of the REST API, as GITHUB_API_URL names it.</summary>
    public string ApiUrl { get; private set; } = "";

    /// <summary>As GITHUB_GRAPHQL_URL names it; an Enterprise Server's is /api/graphql.</summary>
    public string GraphQLUrl => $"{ApiUrl}/graphql";

    public static async Task<GitHubServer> StartAsync(Instant? now = null)
    {
        var github = new GitHubServer(now ?? Start);
        await github._server.StartAsync();
        github.ApiUrl = github._server.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();
        return github;
    }

    public async ValueTask DisposeAsync()
    {
        await _server.DisposeAsync();
        _gate.Dispose();
        Forge.Apps.ForEach(app => app.Dispose());
    }

    /// <summary>What people do while a program asks: between two requests.</summary>
    public Task BetweenRequestsAsync(Action act) => AloneAsync(() =>
    {
        act();
        return Task.FromResult(true);
    });

    /// <summary>Requests are carried out one at a time; between the mutations of one, others come in.</summary>
    internal async Task<T> AloneAsync<T>(Func<Task<T>> work)
    {
        await _gate.WaitAsync();
        try
        {
            return await work();
        }
        finally
        {
            _gate.Release();
        }
    }

    internal Task LetOthersInAsync()
    {
        _gate.Release();
        return _gate.WaitAsync();
    }
}
