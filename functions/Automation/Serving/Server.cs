using System.Net;
using Automation.Serving.Status;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Minutes.Hosting.Apps;
using Minutes.Hosting.Looks;
using Minutes.Hosting.Queues;
using NodaTime;

namespace Automation.Serving;

/// <summary>The two servers: one of its own, and the custom handler of a Functions app.</summary>
internal static class Server
{
    /// <summary>How long a webhook secret should be at least, in characters.</summary>
    private const int ShortestSecret = 20;

    /// <summary>Webhooks, workers and the hourly round in one process.</summary>
    internal static async Task<int> RunAsync(ServerSettings settings, Surroundings surroundings, CancellationToken cancellation)
    {
        var builder = ServerParts.Builder(settings, surroundings);
        builder.Services.AddWork();
        builder.AddTelemetry(surroundings.Variable);
        var app = builder.Build();
        await using var disposed = app.ConfigureAwait(false);
        var health = new Health(app.Services.GetRequiredService<Rounds>(), app.Lifetime);
        app.Run(new Routes(
        [
            (HttpMethods.Post, WebhookEndpoint.Path, app.Services.GetRequiredService<WebhookEndpoint>().AnswerAsync),
            (HttpMethods.Get, "/healthz", Health.LiveAsync),
            (HttpMethods.Get, "/readyz", health.ReadyAsync),
            .. settings.HasStatusPage ? [StatusRoute(app.Services)] : Array.Empty<(string, string, RequestDelegate)>(),
        ]).AnswerAsync);
        await ServeAsync(app, settings, cancellation).ConfigureAwait(false);
        BackgroundService[] work = [app.Services.GetRequiredService<LookWorkers>(), app.Services.GetRequiredService<Rounds>()];
        return work.Any(service => service.ExecuteTask is { IsFaulted: true }) ? ExitCode.Failure : ExitCode.Fine;
    }

    private static (string Method, string Path, RequestDelegate Answer) StatusRoute(IServiceProvider services)
    {
        var (apps, queue, looks) = (services.GetRequiredService<AppConnections>(), services.GetRequiredService<ILookQueue>(), services.GetRequiredService<QueuedLooks>());
        var clock = services.GetRequiredService<IClock>();
        var started = clock.GetCurrentInstant();
        return (HttpMethods.Get, StatusEndpoint.Path, new StatusEndpoint(() => ServerStatus.Of(apps, queue, looks.Journal, started, clock.GetCurrentInstant())).AnswerAsync);
    }

    /// <summary>What the Functions host calls. It never ends with 0: a handler that did is never started again.</summary>
    internal static async Task<int> RunFunctionsAsync(ServerSettings settings, Surroundings surroundings, CancellationToken cancellation)
    {
        var app = ServerParts.Builder(settings, surroundings).Build();
        await using var disposed = app.ConfigureAwait(false);
        var endpoints = new FunctionsEndpoints(
            app.Services.GetRequiredService<QueuedLooks>(),
            app.Services.GetRequiredService<Round>(),
            app.Services.GetRequiredService<ILogger<FunctionsEndpoints>>());
        app.Run(new Routes(
            (HttpMethods.Post, WebhookEndpoint.Path, app.Services.GetRequiredService<WebhookEndpoint>().AnswerAsync),
            (HttpMethods.Post, FunctionsEndpoints.QueuePath, endpoints.LookAsync),
            (HttpMethods.Post, FunctionsEndpoints.TimerPath, endpoints.RoundAsync),
            (HttpMethods.Get, "/", FunctionsEndpoints.PingAsync)).AnswerAsync);
        await ServeAsync(app, settings, cancellation).ConfigureAwait(false);
        return ExitCode.Failure;
    }

    private static async Task ServeAsync(WebApplication app, ServerSettings settings, CancellationToken cancellation)
    {
        await app.StartAsync(cancellation).ConfigureAwait(false);
        var logger = app.Services.GetRequiredService<ILoggerFactory>().CreateLogger("Automation.Serving.Server");
        Log.Listening(logger, string.Join(' ', app.Urls), string.Join(' ', settings.Apps.Settings.Select(hosted => hosted.Server)));
        foreach (var hosted in settings.Apps.Settings.Where(hosted => hosted.Secret.Length < ShortestSecret)) Log.ShortSecret(logger, hosted.Server, ShortestSecret);
        if (settings.HasStatusPage && !IPAddress.IsLoopback(settings.Listen.Address)) Log.OpenStatusPage(logger, settings.Listen.ToString());
        await app.WaitForShutdownAsync(cancellation).ConfigureAwait(false);
        Log.Stopped(logger);
    }
}
