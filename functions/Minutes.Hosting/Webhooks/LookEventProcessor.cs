using System.Text;
using System.Text.Json;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Primitives;
using Minutes.Documents;
using Minutes.Hosting.Messages;
using Minutes.Hosting.Queues;
using NodaTime;
using Octokit.Webhooks;

namespace Minutes.Hosting.Webhooks;

/// <summary>
/// Makes a webhook small and puts it into the queue. It answers for the event only once the queue has it. Octokit calls it behind its check of the signature; it reads four fields
/// instead of Octokit's model of each payload, so that no event is lost to a field that GitHub changes.
/// </summary>
/// <param name="server">The host of the GitHub that sends.</param>
/// <param name="queue">Where looks wait.</param>
/// <param name="clock">The clock.</param>
/// <param name="logger">Tells what was heard.</param>
public sealed class LookEventProcessor(string server, ILookQueue queue, IClock clock, ILogger<LookEventProcessor> logger) : WebhookEventProcessor
{
    /// <summary>GitHub's ids have 36 characters; whatever is much longer is none, and would make the message too long.</summary>
    private const int LongestDelivery = 100;

    /// <summary>Hears one event, as Octokit's hosts hand it over.</summary>
    /// <param name="headers">The headers of the request.</param>
    /// <param name="body">The payload; its signature was checked.</param>
    /// <param name="cancellationToken">Ends the waiting for the queue.</param>
    /// <exception cref="JsonException">The payload is none.</exception>
    /// <exception cref="QueueException">It is not in the queue.</exception>
    public override ValueTask ProcessWebhookAsync(IDictionary<string, StringValues> headers, string body, CancellationToken cancellationToken = default) =>
        HearAsync(headers, Encoding.UTF8.GetBytes(body), cancellationToken);

    /// <summary>Hears one event by its bytes, as they were signed.</summary>
    /// <inheritdoc cref="ProcessWebhookAsync(IDictionary{string, StringValues}, string, CancellationToken)"/>
    public async ValueTask HearAsync(IDictionary<string, StringValues> headers, ReadOnlyMemory<byte> body, CancellationToken cancellationToken)
    {
        var received = clock.GetCurrentInstant();
        var read = WebhookHeaders.Parse(headers);
        if (SmallEvent.Read(read.Event ?? "", body.Span, server, received) is { } message)
        {
            await queue.PutAsync(message with { Delivery = read.Delivery is { Length: <= LongestDelivery } id ? id : null }, TimeSpan.Zero, cancellationToken).ConfigureAwait(false);
            Log.Heard(logger, message.Reason, message.Subject, read.Delivery);
        }
        else
        {
            Log.NotHeard(logger, read.Event, read.Delivery);
        }
    }
}
