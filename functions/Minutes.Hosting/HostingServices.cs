using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Minutes.Hosting.Apps;
using Minutes.Hosting.Looks;
using Minutes.Hosting.Queues;
using Minutes.Hosting.Webhooks;
using NodaTime;

namespace Minutes.Hosting;

/// <summary>Puts together what all hosts have in common.</summary>
public static class HostingServices
{
    /// <summary>Adds the looks, the round and the way to GitHub. A clock, a time provider and an <see cref="ILookQueue"/> are the host's to add.</summary>
    /// <param name="services">The host's services.</param>
    /// <param name="apps">The Apps that it works as.</param>
    /// <param name="readsAll">Whether each repository is read once, although nothing changed there, so that a status page can tell of it.</param>
    public static IServiceCollection AddLooks(this IServiceCollection services, HostedApps apps, bool readsAll = false) => services
        .AddSingleton(services => new AppConnections(apps, services.GetRequiredService<ILoggerFactory>(), services.GetRequiredService<TimeProvider>()))
        .AddSingleton(services => new QueuedLooks(
            services.GetRequiredService<AppConnections>(),
            services.GetRequiredService<ILookQueue>(),
            services.GetRequiredService<IClock>(),
            services.GetRequiredService<TimeProvider>(),
            services.GetRequiredService<ILogger<QueuedLooks>>())
        {
            ReadsAll = readsAll,
        })
        .AddSingleton(services => new Round(
            services.GetRequiredService<AppConnections>(),
            services.GetRequiredService<ILookQueue>(),
            services.GetRequiredService<IClock>(),
            services.GetRequiredService<ILogger<Round>>()));

    /// <summary>Adds the queue in an Azure Storage account.</summary>
    public static IServiceCollection AddStorageQueue(this IServiceCollection services, StorageQueues queues) => services.AddSingleton<ILookQueue>(services =>
        new StorageLookQueue(queues, services.GetRequiredService<TimeProvider>(), services.GetRequiredService<ILogger<StorageLookQueue>>()));

    /// <summary>Adds the queue in this process.</summary>
    public static IServiceCollection AddInProcessQueue(this IServiceCollection services) => services.AddSingleton<ILookQueue>(services =>
        new InProcessLookQueue(services.GetRequiredService<TimeProvider>(), services.GetRequiredService<ILogger<InProcessLookQueue>>()));

    /// <summary>What hears the webhooks of an App.</summary>
    public static LookEventProcessor CreateProcessor(this IServiceProvider services, AppSettings app) =>
        new(app.Server, services.GetRequiredService<ILookQueue>(), services.GetRequiredService<IClock>(), services.GetRequiredService<ILogger<LookEventProcessor>>());
}
