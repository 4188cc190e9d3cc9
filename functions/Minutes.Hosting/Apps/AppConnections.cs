using System.Collections.Immutable;
using Microsoft.Extensions.Logging;

namespace Minutes.Hosting.Apps;

/// <summary>The ways to GitHub of all Apps.</summary>
/// <param name="apps">The Apps.</param>
/// <param name="logs">Where they tell of waits.</param>
/// <param name="time">The clock; it also measures each wait and time-out.</param>
public sealed class AppConnections(HostedApps apps, ILoggerFactory logs, TimeProvider time) : IAsyncDisposable
{
    /// <summary>All of them.</summary>
    public ImmutableArray<AppConnection> All { get; } = [.. apps.Settings.Select(settings => new AppConnection(settings, logs, time))];

    /// <summary>The one on a server; null where there is none.</summary>
    public AppConnection? Find(string server) => All.FirstOrDefault(app => app.Settings.Server.Equals(server, StringComparison.OrdinalIgnoreCase));

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        foreach (var app in All) await app.DisposeAsync().ConfigureAwait(false);
    }
}
