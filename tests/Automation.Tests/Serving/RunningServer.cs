using System.Net;
using System.Net.Sockets;
using System.Text;
using Minutes.Hosting.Tests;
using Xunit;

namespace Automation.Tests.Serving;

/// <summary><c>minutes serve</c> on a port of its own.</summary>
internal sealed class RunningServer : IAsyncDisposable
{
    private readonly HttpClient _client;
    private readonly int _port;

    private RunningServer(RunningProgram program, int port)
    {
        (Program, _port) = (program, port);
        _client = Delivery.ClientFor(port);
    }

    internal RunningProgram Program { get; }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    internal static Task<RunningServer> StartAsync(string program, Coast coast, params IEnumerable<(string Name, string Value)> variables) => StartAsync(program, coast, "", variables);

    internal static Task<RunningServer> WithStatusPageAsync(string program, Coast coast, params IEnumerable<(string Name, string Value)> variables) => StartAsync(program, coast, " --status-page", variables);

    private static async Task<RunningServer> StartAsync(string program, Coast coast, string options, IEnumerable<(string Name, string Value)> variables)
    {
        var port = Azurite.FreePort();
        var set = coast.Variables;
        foreach (var (name, value) in variables) set[name] = value;
        var server = new RunningServer(RunningProgram.Start(program, $"serve --listen 127.0.0.1:{port}{options}", set), port);
        await server.Program.PrintsAsync("listening on");
        return server;
    }

    internal async Task<HttpStatusCode> SendAsync(Delivery delivery)
    {
        using var request = delivery.ToRequest();
        using var answer = await _client.SendAsync(request, Cancellation);
        return answer.StatusCode;
    }

    internal async Task<HttpStatusCode> GetAsync(string path)
    {
        using var answer = await _client.GetAsync(new Uri(path, UriKind.Relative), Cancellation);
        return answer.StatusCode;
    }

    /// <summary>Any request without a body.</summary>
    internal async Task<HttpResponseMessage> AskAsync(HttpMethod method, string path)
    {
        using var request = new HttpRequestMessage(method, path);
        return await _client.SendAsync(request, Cancellation);
    }

    internal Task<string> ReadAsync(string path) => _client.GetStringAsync(new Uri(path, UriKind.Relative), Cancellation);

    /// <summary>Waits until it says that it is ready.</summary>
    internal async Task IsReadyAsync()
    {
        while (await GetAsync("/readyz") is not HttpStatusCode.OK) await Task.Delay(20, Cancellation);
    }

    /// <summary>Sends bytes as they are, and nothing more, and reads until the server ends it.</summary>
    internal async Task<string> RawAsync(string bytes)
    {
        using var socket = new TcpClient();
        await socket.ConnectAsync(IPAddress.Loopback, _port, Cancellation);
        var stream = socket.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes(bytes), Cancellation);
        var answer = new byte[4096];
        return Encoding.ASCII.GetString(answer, 0, await stream.ReadAsync(answer, Cancellation));
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await Program.DisposeAsync();
    }
}
