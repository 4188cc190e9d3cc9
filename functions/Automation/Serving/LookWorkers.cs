using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Minutes.Hosting.Looks;
using Minutes.Hosting.Queues;

namespace Automation.Serving;

/// <summary>Takes messages from the queue, some at a time. When the server stops, they take no more, and finish what they have; what takes too long for that goes back.</summary>
/// <param name="queue">The queue.</param>
/// <param name="looks">Takes the looks.</param>
/// <param name="logger">Tells what breaks.</param>
internal sealed class LookWorkers(ILookQueue queue, QueuedLooks looks, ILogger<LookWorkers> logger) : BackgroundService
{
    /// <summary>Looks wait for GitHub most of the time; it takes up to a hundred requests at once.</summary>
    private const int Count = 8;

    private static readonly TimeSpan Again = TimeSpan.FromMinutes(1);

    private readonly CancellationTokenSource _lastCall = new();

    /// <inheritdoc/>
    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        var hurry = cancellationToken.Register(_lastCall.Cancel);
        await using var registered = hurry.ConfigureAwait(false);
        await base.StopAsync(CancellationToken.None).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public override void Dispose()
    {
        base.Dispose();
        _lastCall.Dispose();
    }

    /// <summary>A worker ends when the server stops. One that breaks ends the server, instead of leaving it with fewer and fewer.</summary>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var workers = Enumerable.Range(0, Count).Select(_ => WorkAsync(stoppingToken)).ToList();
        await (await Task.WhenAny(workers).ConfigureAwait(false)).ConfigureAwait(false);
        await Task.WhenAll(workers).ConfigureAwait(false);
    }

    private async Task WorkAsync(CancellationToken stopping)
    {
        try
        {
            while (true)
            {
                var taken = await queue.TakeAsync(stopping).ConfigureAwait(false);
                await using var over = taken.ConfigureAwait(false);
                await LookAsync(taken).ConfigureAwait(false);
            }
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
        }
    }

    // The host's edge: a look that breaks must not take the worker with it.
#pragma warning disable CA1031
    private async Task LookAsync(TakenLook taken)
    {
        var result = LookResult.Failed;
        try
        {
            result = await looks.LookAsync(taken.Message, _lastCall.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (_lastCall.IsCancellationRequested)
        {
            return; // Disposing it puts it back.
        }
        catch (Exception failure)
        {
            Log.LookBroke(logger, failure);
        }

        await (result is LookResult.Failed ? taken.ReturnAsync(Again, CancellationToken.None) : taken.CompleteAsync(CancellationToken.None)).ConfigureAwait(false);
    }
#pragma warning restore CA1031
}
