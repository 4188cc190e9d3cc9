using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Azure.Storage.Queues;
using Xunit;

namespace Minutes.Hosting.Tests;

/// <summary>The queues of a storage account, on loopback, by Microsoft's own emulator (npm: azurite). One serves all tests of an assembly; each has its own account.</summary>
public sealed class Azurite : IAsyncLifetime
{
    private const string Key = "bWludXRlcw==";

    /// <summary>The emulator does not know the client's newest.</summary>
    private const QueueClientOptions.ServiceVersion Version = QueueClientOptions.ServiceVersion.V2022_11_02;

    private Process? _process;
    private int _port;
    private int _accounts;

    public async ValueTask InitializeAsync()
    {
        _port = FreePort();
        var start = new ProcessStartInfo("node", [Path.Combine(RepositoryFolder.Modules, "azurite", "dist", "src", "queue", "main.js"), "--queuePort", $"{_port}", "--inMemoryPersistence", "--silent", "--disableTelemetry"])
        {
            RedirectStandardOutput = true,
        };
        start.Environment["AZURITE_ACCOUNTS"] = string.Join(';', Enumerable.Range(1, 200).Select(number => $"account{number}:{Key}"));
        _process = Process.Start(start)!;
        while (await _process.StandardOutput.ReadLineAsync() is { } line && !line.Contains("successfully listens", StringComparison.Ordinal))
        {
        }
    }

    /// <summary>The connection string of an account that no other test has.</summary>
    public string NewAccount()
    {
        var account = $"account{Interlocked.Increment(ref _accounts)}";
        return $"DefaultEndpointsProtocol=http;AccountName={account};AccountKey={Key};QueueEndpoint=http://127.0.0.1:{_port}/{account};";
    }

    public ValueTask DisposeAsync()
    {
        if (_process is { HasExited: false }) _process.Kill(entireProcessTree: true);
        _process?.Dispose();
        return ValueTask.CompletedTask;
    }

    /// <summary>A queue of an account as the Functions host sees it.</summary>
    internal static QueueClient Queue(string connection, string name = "minutes-looks") =>
        new(connection, name, new QueueClientOptions(Version) { MessageEncoding = QueueMessageEncoding.Base64 });

    /// <summary>The same without Base64: what lies there.</summary>
    internal static QueueClient RawQueue(string connection) => new(connection, "minutes-looks", new QueueClientOptions(Version));

    internal static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
