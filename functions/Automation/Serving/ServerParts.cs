using System.Collections.Immutable;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Minutes.Hosting;
using Minutes.Hosting.Looks;
using Minutes.Hosting.Queues;

namespace Automation.Serving;

/// <summary>What both servers are made of: little, so that the first webhook waits for little.</summary>
internal static class ServerParts
{
    /// <summary>A supervisor waits for 30 seconds at least until it kills (Kubernetes; systemd waits for 90).</summary>
    private static readonly TimeSpan LongestStop = TimeSpan.FromSeconds(25);

    internal static WebApplicationBuilder Builder(ServerSettings settings, Surroundings surroundings)
    {
        // Without files and variables of ASP.NET Core: what is not documented here has no effect.
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => Bound(kestrel, settings));
        builder.Logging.AddJsonLines();
        builder.Services.Configure<HostOptions>(options => options.ShutdownTimeout = LongestStop);
        builder.Services.Configure<ConsoleLifetimeOptions>(options => options.SuppressStatusMessages = true);
        builder.Services.AddSingleton(surroundings.Time).AddSingleton(surroundings.Clock).AddLooks(settings.Apps, readsAll: settings.HasStatusPage);
        if (settings.Queues is { } queues) builder.Services.AddStorageQueue(queues);
        else builder.Services.AddInProcessQueue();
        builder.Services.AddSingleton(services => new WebhookEndpoint(Listening(settings, services), services.GetRequiredService<ILogger<WebhookEndpoint>>()));
        return builder;
    }

    /// <summary>Adds what a Functions app has the host for: the workers and the hourly round.</summary>
    internal static void AddWork(this IServiceCollection services)
    {
        services.AddSingleton(services => new LookWorkers(services.GetRequiredService<ILookQueue>(), services.GetRequiredService<QueuedLooks>(), services.GetRequiredService<ILogger<LookWorkers>>()));
        services.AddSingleton(services => new Rounds(services.GetRequiredService<Round>(), services.GetRequiredService<TimeProvider>()));
        services.AddHostedService(services => services.GetRequiredService<LookWorkers>());
        services.AddHostedService(services => services.GetRequiredService<Rounds>());
    }

    private static ImmutableArray<ListeningApp> Listening(ServerSettings settings, IServiceProvider services) =>
        [.. settings.Apps.Settings.Select(app => new ListeningApp(app, services.CreateProcessor(app)))];

    private static void AddJsonLines(this ILoggingBuilder logging) => logging
        .AddJsonConsole(console =>
        {
            console.UseUtcTimestamp = true;
            console.TimestampFormat = "yyyy-MM-ddTHH:mm:ss.fffZ";
        })
        .AddFilter("Microsoft", LogLevel.Warning)
        .AddFilter("Polly", LogLevel.None) // Waits are told by Minutes.GitHub, once.
        .Services.Configure<Microsoft.Extensions.Logging.Console.ConsoleLoggerOptions>(console => console.LogToStandardErrorThreshold = LogLevel.Error);

    /// <summary>What is too large, too slow or too much is refused by the server itself, before any of our code.</summary>
    private static void Bound(KestrelServerOptions kestrel, ServerSettings settings)
    {
        kestrel.Listen(settings.Listen, listen => listen.Protocols = HttpProtocols.Http1);
        kestrel.AddServerHeader = false;
        kestrel.Limits.MaxConcurrentConnections = 1024;
        kestrel.Limits.MaxRequestBodySize = WebhookRequest.Largest;
        kestrel.Limits.MaxRequestHeadersTotalSize = 16 * 1024;
        kestrel.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(5);
        kestrel.Limits.MinRequestBodyDataRate = new(bytesPerSecond: 8 * 1024, gracePeriod: TimeSpan.FromSeconds(3));
    }
}
