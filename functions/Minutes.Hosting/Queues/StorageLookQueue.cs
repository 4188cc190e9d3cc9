using Azure;
using Azure.Storage.Queues.Models;
using Microsoft.Extensions.Logging;
using Minutes.Hosting.Messages;

namespace Minutes.Hosting.Queues;

/// <summary>An Azure Storage queue, as the queue trigger of Azure Functions reads it: Base64, and beside it a queue for what failed too often.</summary>
/// <param name="queues">The queue, and the one beside it.</param>
/// <param name="time">The clock, for waiting.</param>
/// <param name="logger">Tells what does not work.</param>
public sealed class StorageLookQueue(StorageQueues queues, TimeProvider time, ILogger<StorageLookQueue> logger) : ILookQueue, IDisposable
{
    private static readonly TimeSpan Shortest = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(2);

    /// <summary>GitHub waits ten seconds for the answer to a webhook; a put that takes longer must fail before that.</summary>
    private static readonly TimeSpan LongestPut = TimeSpan.FromSeconds(9);

    /// <summary>One of the workers asks at a time: those that wait cost nothing.</summary>
    private readonly SemaphoreSlim _asking = new(1, 1);

    /// <inheritdoc/>
    public async Task PutAsync(LookMessage message, TimeSpan delay, CancellationToken cancellation)
    {
        using var limit = new CancellationTokenSource(LongestPut, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellation, limit.Token);
        try
        {
            await StorageQueues.SendAsync(queues.Looks, message.ToString(), delay, either.Token).ConfigureAwait(false);
        }
        catch (Exception failure) when (StorageQueues.IsFailure(failure) && !cancellation.IsCancellationRequested)
        {
            throw new QueueException($"the queue does not take a message: {StorageQueues.Words(failure)}", failure);
        }
    }

    /// <inheritdoc/>
    public async Task<TakenLook> TakeAsync(CancellationToken cancellation)
    {
        await _asking.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            for (var wait = Shortest; ; wait = wait < Longest ? wait * 2 : Longest)
            {
                if (await TryTakeAsync(cancellation).ConfigureAwait(false) is { } taken) return taken;
                await Task.Delay(wait, time, cancellation).ConfigureAwait(false);
            }
        }
        finally
        {
            _asking.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _asking.Dispose();

    /// <summary>The next message that is one; null where the queue is empty, or does not answer.</summary>
    private async Task<TakenLook?> TryTakeAsync(CancellationToken cancellation)
    {
        try
        {
            while (await ReceiveAsync(cancellation).ConfigureAwait(false) is { } received)
            {
                var message = received.DequeueCount <= TakenLook.MostTries ? LookMessage.Parse(received.MessageText) : null;
                if (message is not null) return new StorageTakenLook(message, queues.Looks, received, time, logger);
                await PoisonAsync(received, cancellation).ConfigureAwait(false);
            }
        }
        catch (Exception failure) when (StorageQueues.IsFailure(failure) && !cancellation.IsCancellationRequested)
        {
            Log.QueueFails(logger, StorageQueues.Words(failure));
        }

        return null;
    }

    private async Task<QueueMessage?> ReceiveAsync(CancellationToken cancellation)
    {
        try
        {
            return (await queues.Looks.ReceiveMessageAsync(StorageTakenLook.Held, cancellation).ConfigureAwait(false)).Value;
        }
        catch (RequestFailedException missing) when (missing.ErrorCode == QueueErrorCode.QueueNotFound)
        {
            await queues.Looks.CreateIfNotExistsAsync(cancellationToken: cancellation).ConfigureAwait(false);
            return null;
        }
    }

    /// <summary>As the Functions host does it: moved to the queue beside, where a person finds it.</summary>
    private async Task PoisonAsync(QueueMessage message, CancellationToken cancellation)
    {
        await StorageQueues.SendAsync(queues.Poison, message.MessageText, TimeSpan.Zero, cancellation).ConfigureAwait(false);
        await queues.Looks.DeleteMessageAsync(message.MessageId, message.PopReceipt, cancellation).ConfigureAwait(false);
        Log.Poisoned(logger, queues.Poison.Name, message.MessageId);
    }
}
