using Azure.Storage.Queues;
using Azure.Storage.Queues.Models;
using Microsoft.Extensions.Logging;
using Minutes.Hosting.Messages;

namespace Minutes.Hosting.Queues;

/// <summary>A message of an Azure Storage queue. It is hidden from others for a minute, and hidden anew until it is over; so when this process is killed, another has it within that minute.</summary>
internal sealed class StorageTakenLook : TakenLook
{
    /// <summary>How long it is hidden.</summary>
    internal static readonly TimeSpan Held = TimeSpan.FromMinutes(1);

    private static readonly TimeSpan Renewed = TimeSpan.FromSeconds(20);

    private readonly CancellationTokenSource _over = new();
    private readonly QueueClient _queue;
    private readonly string _id;
    private readonly TimeProvider _time;
    private readonly ILogger _logger;
    private readonly Task _holding;
    private string _receipt;

    internal StorageTakenLook(LookMessage message, QueueClient queue, QueueMessage received, TimeProvider time, ILogger logger)
        : base(message)
    {
        (_queue, _id, _receipt, _time, _logger) = (queue, received.MessageId, received.PopReceipt, time, logger);
        _holding = HoldAsync();
    }

    /// <inheritdoc/>
    public override Task CompleteAsync(CancellationToken cancellation) =>
        EndAsync(() => _queue.DeleteMessageAsync(_id, _receipt, cancellation));

    /// <inheritdoc/>
    public override Task ReturnAsync(TimeSpan delay, CancellationToken cancellation) =>
        EndAsync(() => _queue.UpdateMessageAsync(_id, _receipt, (string?)null, delay, cancellation));

    /// <inheritdoc/>
    public override async ValueTask DisposeAsync()
    {
        if (!_over.IsCancellationRequested) await ReturnAsync(TimeSpan.Zero, CancellationToken.None).ConfigureAwait(false);
        _over.Dispose();
    }

    /// <summary>Where it fails, the message comes once more, and a second look does no harm.</summary>
    private async Task EndAsync(Func<Task> end)
    {
        await _over.CancelAsync().ConfigureAwait(false);
        await _holding.ConfigureAwait(false);
        try
        {
            await end().ConfigureAwait(false);
        }
        catch (Exception failure) when (StorageQueues.IsFailure(failure))
        {
            Log.QueueFails(_logger, StorageQueues.Words(failure));
        }
    }

    private async Task HoldAsync()
    {
        try
        {
            while (true)
            {
                await Task.Delay(Renewed, _time, _over.Token).ConfigureAwait(false);
                await RenewAsync().ConfigureAwait(false);
            }
        }
        catch (OperationCanceledException) when (_over.IsCancellationRequested)
        {
        }
    }

    /// <summary>Where it fails once, there is time for the next one.</summary>
    private async Task RenewAsync()
    {
        try
        {
            _receipt = (await _queue.UpdateMessageAsync(_id, _receipt, (string?)null, Held, _over.Token).ConfigureAwait(false)).Value.PopReceipt;
        }
        catch (Exception failure) when (StorageQueues.IsFailure(failure) && !_over.IsCancellationRequested)
        {
            Log.QueueFails(_logger, StorageQueues.Words(failure));
        }
    }
}
