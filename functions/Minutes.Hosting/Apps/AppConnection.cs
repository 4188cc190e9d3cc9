using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Minutes.GitHub.Http;

namespace Minutes.Hosting.Apps;

/// <summary>The way to GitHub of one App. It is made when it is first needed: the first webhook must not wait for it.</summary>
/// <param name="settings">The App.</param>
/// <param name="logs">Where it tells of waits.</param>
/// <param name="time">The clock; it also measures each wait and time-out.</param>
public sealed class AppConnection(AppSettings settings, ILoggerFactory logs, TimeProvider time) : IAsyncDisposable
{
    private readonly Lazy<ServiceProvider> _services = new(() => new ServiceCollection()
        .AddGitHub(settings.Hosts, settings.Credentials, time)
        .AddSingleton(logs)
        .BuildServiceProvider());

    /// <summary>The App.</summary>
    public AppSettings Settings { get; } = settings;

    /// <summary>Where it is installed, as far as this process was told.</summary>
    public InstallationRoster Installations { get; } = new();

    /// <summary>The server's address for people, without a slash at its end.</summary>
    public string Address => Settings.Hosts.Server.AbsoluteUri.TrimEnd('/');

    /// <summary>The way; the same for all looks, so that tokens and the pace are shared.</summary>
    public GitHubClients Clients => _services.Value.GetRequiredService<GitHubClients>();

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _services.IsValueCreated ? _services.Value.DisposeAsync() : ValueTask.CompletedTask;
}
