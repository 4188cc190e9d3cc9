using System.Collections.Concurrent;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Automation.Tests.Serving;

/// <summary>Takes what is sent by OTLP over HTTP.</summary>
internal sealed class Collector : IAsyncDisposable
{
    private readonly WebApplication _server;

    private Collector(WebApplication server) => _server = server;

    /// <summary>Paths, and the bodies as far as they are text.</summary>
    internal ConcurrentQueue<(string Path, string Body)> Received { get; } = [];

    internal string Address => _server.Urls.Single();

    internal static async Task<Collector> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var collector = new Collector(builder.Build());
        collector._server.Run(collector.TakeAsync);
        await collector._server.StartAsync();
        return collector;
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    private async Task TakeAsync(HttpContext context)
    {
        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body);
        Received.Enqueue((context.Request.Path, Encoding.UTF8.GetString(body.ToArray())));
    }
}
