using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Minutes.GitHub.Apps;
using Polly;

namespace Minutes.GitHub.Http;

/// <summary>Puts the way to GitHub together.</summary>
public static class GitHubServices
{
    internal const string ClientName = "github";

    /// <summary>Adds <see cref="GitHubClients"/>.</summary>
    /// <param name="services">The program's services.</param>
    /// <param name="hosts">Where GitHub is.</param>
    /// <param name="credentials">What to show to it.</param>
    /// <param name="time">The clock; it also measures each wait and time-out.</param>
    public static IServiceCollection AddGitHub(this IServiceCollection services, GitHubHosts hosts, Credentials credentials, TimeProvider time)
    {
        services.AddConnections(time);
        return services.AddSingleton(provider => new GitHubClients(provider.GetRequiredService<IHttpClientFactory>(), hosts, credentials, time));
    }

    /// <summary>Adds <see cref="AppRegistration"/>, for which nobody has credentials yet.</summary>
    /// <param name="services">The program's services.</param>
    /// <param name="hosts">Where GitHub is.</param>
    /// <param name="time">The clock; it also measures each wait and time-out.</param>
    public static IServiceCollection AddAppRegistration(this IServiceCollection services, GitHubHosts hosts, TimeProvider time)
    {
        services.AddConnections(time);
        return services.AddSingleton(provider => new AppRegistration(provider.GetRequiredService<IHttpClientFactory>(), hosts));
    }

    private static void AddConnections(this IServiceCollection services, TimeProvider time)
    {
        services.AddLogging(logging => logging.AddFilter("Polly", LogLevel.None)); // It would tell each wait a second time.
        services.AddHttpClient(ClientName, Prepare)
            .RemoveAllLoggers() // They print headers.
            .SetHandlerLifetime(Timeout.InfiniteTimeSpan) // Connections end by themselves, below.
            .ConfigurePrimaryHttpMessageHandler(Connections)
            .AddHandlers(time);
    }

    /// <summary>From the outside to the inside: repeat, wait for the turn, follow, sign in, send and judge.</summary>
    private static void AddHandlers(this IHttpClientBuilder client, TimeProvider time)
    {
        client.AddResilienceHandler("repeat", (pipeline, context) =>
        {
            pipeline.TimeProvider = time;
            pipeline.AddRetry(RepeatStrategy.Options(context.ServiceProvider.GetRequiredService<ILoggerFactory>().CreateLogger("Minutes.GitHub")));
        });
        client.AddHttpMessageHandler(() => new PaceHandler(time))
            .AddHttpMessageHandler(() => new RedirectHandler())
            .AddHttpMessageHandler(() => new CredentialHandler())
            .AddHttpMessageHandler(() => new AnswerHandler(time));
    }

    private static void Prepare(HttpClient client)
    {
        client.Timeout = Timeout.InfiniteTimeSpan; // Each try has its own.
        client.DefaultRequestHeaders.Add("User-Agent", $"minutes/{typeof(GitHubServices).Assembly.GetName().Version!.ToString(3)}");
        client.DefaultRequestHeaders.Add("Accept", "application/vnd.github+json");
        client.DefaultRequestHeaders.Add("X-GitHub-Api-Version", "2022-11-28");
    }

    private static SocketsHttpHandler Connections() => new()
    {
        AllowAutoRedirect = false,
        AutomaticDecompression = DecompressionMethods.All,
        UseCookies = false,
        ConnectTimeout = TimeSpan.FromSeconds(5),
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        MaxConnectionsPerServer = 64, // GitHub allows 100 requests at once; who waits for a connection loses the time of the try.
        ActivityHeadersPropagator = null, // GitHub is not told of our traces.
    };
}
