using System.Globalization;
using System.Net;
using Minutes.Hosting.Apps;
using Minutes.Hosting.Queues;

namespace Automation.Serving;

/// <summary>What a server needs to know.</summary>
/// <param name="Listen">Where it listens.</param>
/// <param name="Apps">The GitHub Apps that it works as.</param>
/// <param name="Queues">Where looks wait; null for in this process.</param>
internal sealed record ServerSettings(IPEndPoint Listen, HostedApps Apps, StorageQueues? Queues)
{
    /// <summary>Whether there is a status page.</summary>
    internal bool HasStatusPage { get; init; }

    private const string PortVariable = "FUNCTIONS_CUSTOMHANDLER_PORT";

    /// <summary>For the custom handler of a Functions app.</summary>
    /// <exception cref="UsageException">It is not called by the Functions host, or there is no queue.</exception>
    /// <exception cref="ProblemsException">Settings are missing or wrong.</exception>
    internal static ServerSettings OfFunctions(Func<string, string?> variable)
    {
        if (!ushort.TryParse(variable(PortVariable), NumberStyles.None, CultureInfo.InvariantCulture, out var port))
            throw new UsageException($"serve --functions is called by the Functions host, which sets {PortVariable}; leave out --functions to serve without it");
        var apps = HostedApps.Read(variable).OrEnd();
        var queues = StorageSettings.Read(variable, StorageSettings.FunctionsVariable)
            ?? throw new UsageException($"{StorageSettings.FunctionsVariable} is not set: the webhook puts its messages on a queue of that storage account");
        return new(new(IPAddress.Loopback, port), apps, queues.OrEnd());
    }

    /// <summary>For a server of its own.</summary>
    /// <exception cref="ProblemsException">Settings are missing or wrong.</exception>
    internal static ServerSettings OfServer(IPEndPoint listen, Func<string, string?> variable) =>
        new(listen, HostedApps.Read(variable).OrEnd(), StorageSettings.Read(variable, StorageSettings.ServerVariable)?.OrEnd());
}
