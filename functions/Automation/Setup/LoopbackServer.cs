using System.Buffers.Text;
using System.Net;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;

namespace Automation.Setup;

/// <summary>
/// Serves pages on this machine only. Their addresses begin with a word that nobody can guess: other users of the machine reach the port, too, and by a name of their own
/// so do other sites in the browser.
/// </summary>
internal sealed class LoopbackServer : IAsyncDisposable
{
    private const int LargestBody = 4096;

    /// <summary>A request to GitHub ends after 15 seconds.</summary>
    private static readonly TimeSpan LongestAnswer = TimeSpan.FromSeconds(20);

    private readonly WebApplication _server;

    private LoopbackServer(WebApplication server, Uri address) => (_server, Address) = (server, address);

    /// <summary>Where the pages begin; it ends with a slash.</summary>
    internal Uri Address { get; }

    /// <param name="port">The port; 0 for any that is free.</param>
    /// <param name="answer">Answers a request; the path is what stands behind <see cref="Address"/>.</param>
    /// <param name="cancellation">Cancels the start.</param>
    /// <exception cref="UsageException">The port is taken.</exception>
    internal static async Task<LoopbackServer> StartAsync(int port, Func<LoopbackServer, Func<HttpContext, string, Task>> answer, CancellationToken cancellation)
    {
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(options => Bound(options, port));
        var server = builder.Build();
        var prefix = $"/{Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(16))}/";
        Func<HttpContext, string, Task>? pages = null; // Nobody knows the address before it is set.
        server.Run(context => AnswerAsync(context, prefix, pages!));
        try
        {
            await server.StartAsync(cancellation).ConfigureAwait(false);
        }
        catch (IOException taken) when (taken.InnerException is AddressInUseException)
        {
            await server.DisposeAsync().ConfigureAwait(false);
            throw new UsageException($"port {port} is taken by another program; leave out --port to take any that is free");
        }

        var address = server.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();
        var started = new LoopbackServer(server, new(address + prefix));
        pages = answer(started);
        return started;
    }

    /// <summary>What is being answered is answered: GitHub hands out a key once.</summary>
    public async ValueTask DisposeAsync()
    {
        using var patience = new CancellationTokenSource(LongestAnswer);
        await _server.StopAsync(patience.Token).ConfigureAwait(false);
        await _server.DisposeAsync().ConfigureAwait(false);
    }

    private static void Bound(KestrelServerOptions options, int port)
    {
        options.Listen(IPAddress.Loopback, port);
        options.AddServerHeader = false;
        options.Limits.MaxRequestBodySize = LargestBody;
        options.Limits.MaxConcurrentConnections = 32;
    }

    private static Task AnswerAsync(HttpContext context, string prefix, Func<HttpContext, string, Task> pages)
    {
        // A site whose name leads to this machine would ask by its own name.
        if (context.Request.Host.Host is "127.0.0.1" or "localhost" && context.Request.Path.Value is { } path && HasPrefix(path, prefix)) return pages(context, path[prefix.Length..]);
        context.Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    }

    private static bool HasPrefix(string path, string prefix) =>
        path.Length >= prefix.Length && CryptographicOperations.FixedTimeEquals(System.Text.Encoding.UTF8.GetBytes(path[..prefix.Length]), System.Text.Encoding.UTF8.GetBytes(prefix));
}
