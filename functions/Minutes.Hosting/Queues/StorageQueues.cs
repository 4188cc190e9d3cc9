using Azure;
using Azure.Identity;
using Azure.Storage.Queues;
using Azure.Storage.Queues.Models;

namespace Minutes.Hosting.Queues;

/// <summary>The queue of looks in an Azure Storage account, and the one beside it. Each is made when it is first needed.</summary>
/// <param name="Looks">The queue of looks.</param>
/// <param name="Poison">Where what failed too often is put, as the Functions host does it.</param>
public sealed record StorageQueues(QueueClient Looks, QueueClient Poison)
{
    /// <summary>The name of the queue; the queue trigger in <c>function.json</c> has the same.</summary>
    public const string Name = "minutes-looks";

    /// <summary>
    /// A slow account is waited for, one that is away is asked twice more. The version is an old one, which has all that is needed, and which emulators know, too.
    /// </summary>
    internal static QueueClientOptions Options => new(QueueClientOptions.ServiceVersion.V2022_11_02)
    {
        MessageEncoding = QueueMessageEncoding.Base64,
        Retry = { MaxRetries = 2, Delay = TimeSpan.FromMilliseconds(200), MaxDelay = TimeSpan.FromSeconds(1), NetworkTimeout = TimeSpan.FromSeconds(8) },
        Diagnostics = { IsLoggingEnabled = false, IsDistributedTracingEnabled = false },
    };

    internal static StorageQueues Of(Func<string, QueueClient> client) => new(client(Name), client($"{Name}-poison"));

    internal static bool IsFailure(Exception failure) => failure is RequestFailedException or AuthenticationFailedException or AggregateException or OperationCanceledException;

    /// <summary>Why, without the address, in which there can be a key.</summary>
    internal static string Words(Exception failure) => failure switch
    {
        RequestFailedException { Status: not 0 } refused => $"status {refused.Status}{(refused.ErrorCode is { } code ? $", {code}" : "")}",
        AuthenticationFailedException => "the managed identity does not sign in",
        _ => "no answer",
    };

    internal static async Task SendAsync(QueueClient queue, string text, TimeSpan delay, CancellationToken cancellation)
    {
        try
        {
            await queue.SendMessageAsync(text, delay, cancellationToken: cancellation).ConfigureAwait(false);
        }
        catch (RequestFailedException missing) when (missing.ErrorCode == QueueErrorCode.QueueNotFound)
        {
            await queue.CreateIfNotExistsAsync(cancellationToken: cancellation).ConfigureAwait(false);
            await queue.SendMessageAsync(text, delay, cancellationToken: cancellation).ConfigureAwait(false);
        }
    }
}
