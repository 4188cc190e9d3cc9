using System.Collections.Immutable;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Minutes.Hosting;
using Minutes.Hosting.Queues;

namespace Automation.Serving;

/// <summary>
/// Takes webhooks: what cannot be one is refused by its head, what is not signed by one of the Apps by its bytes; the rest is in the queue when it is answered.
/// </summary>
/// <param name="apps">Who may send.</param>
/// <param name="logger">Tells what was refused.</param>
internal sealed class WebhookEndpoint(ImmutableArray<ListeningApp> apps, ILogger<WebhookEndpoint> logger) : IDisposable
{
    internal const string Path = "/api/github/webhooks";

    private const int Small = 512 * 1024;

    /// <summary>GitHub itself waits no longer for an answer.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(10);

    /// <summary>Large bodies are rare, and take turns: nobody can fill the memory with them before their signature is known.</summary>
    private readonly SemaphoreSlim _large = new(2, 2);

    internal async Task AnswerAsync(HttpContext context)
    {
        var answer = await ReceiveAsync(context).ConfigureAwait(false);
        Telemetry.Delivered(answer.Status);
        if (answer.Status >= StatusCodes.Status400BadRequest) Log.Refused(logger, answer.Status, answer.Text, DeliveryOf(context.Request));
        await PlainAnswer.WriteAsync(context, answer.Status, answer.Text).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public void Dispose() => _large.Dispose();

    /// <summary>Anybody can write anything there, so only what can be one is told.</summary>
    private static string? DeliveryOf(HttpRequest request) => request.Headers["X-GitHub-Delivery"] is [{ Length: < 100 } delivery] ? delivery : null;

    private async Task<WebhookAnswer> ReceiveAsync(HttpContext context)
    {
        if (WebhookRequest.Refusal(context.Request) is { } refusal) return refusal;
        try
        {
            return context.Request.ContentLength <= Small
                ? await ReadAsync(context, context.RequestAborted).ConfigureAwait(false)
                : await ReadLargeAsync(context).ConfigureAwait(false);
        }
        catch (BadHttpRequestException bad)
        {
            return bad.StatusCode switch
            {
                StatusCodes.Status413PayloadTooLarge => WebhookAnswer.TooLarge,
                StatusCodes.Status408RequestTimeout => WebhookAnswer.TooSlow,
                _ => WebhookAnswer.Malformed,
            };
        }
    }

    private async Task<WebhookAnswer> ReadLargeAsync(HttpContext context)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted);
        limit.CancelAfter(Longest);
        try
        {
            await _large.WaitAsync(limit.Token).ConfigureAwait(false);
            try
            {
                return await ReadAsync(context, limit.Token).ConfigureAwait(false);
            }
            finally
            {
                _large.Release();
            }
        }
        catch (OperationCanceledException) when (!context.RequestAborted.IsCancellationRequested)
        {
            return WebhookAnswer.TooSlow;
        }
    }

    private async Task<WebhookAnswer> ReadAsync(HttpContext context, CancellationToken cancellation)
    {
        using var body = await ReceivedBody.ReadAsync(context.Request, cancellation).ConfigureAwait(false);
        if (Sender(body, WebhookRequest.Signature(context.Request)) is not { } app) return WebhookAnswer.WronglySigned;
        try
        {
            await app.Processor.HearAsync(context.Request.Headers, body.Memory, cancellation).ConfigureAwait(false);
            return WebhookAnswer.Accepted;
        }
        catch (JsonException)
        {
            return WebhookAnswer.Malformed;
        }
        catch (QueueException failure)
        {
            Log.NotQueued(logger, failure.Message);
            return WebhookAnswer.QueueFails;
        }
    }

    /// <summary>Whose secret signed it: that tells the App, whatever else the request says.</summary>
    private ListeningApp? Sender(ReceivedBody body, string signature)
    {
        foreach (var app in apps)
        {
            if (app.Settings.Secret.HasSigned(body.Bytes, signature)) return app;
        }

        return null;
    }
}
