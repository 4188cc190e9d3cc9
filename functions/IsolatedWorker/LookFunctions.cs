using Microsoft.Azure.Functions.Worker;
using Minutes.Hosting.Looks;
using Minutes.Hosting.Messages;
using Minutes.Hosting.Queues;

namespace IsolatedWorker;

/// <summary>The queue and the timer: what fails here is tried again by the host, and in the end moved to the poison queue.</summary>
/// <param name="looks">Takes the looks.</param>
/// <param name="round">Puts in a look at every installation.</param>
public sealed class LookFunctions(QueuedLooks looks, Round round)
{
    /// <summary>One look.</summary>
    /// <param name="message">A message as <see cref="LookMessage.ToString"/> writes it.</param>
    /// <param name="cancellation">Ends it when the host stops.</param>
    /// <exception cref="InvalidOperationException">It is no message of ours, or the look failed.</exception>
    [Function("look")]
    public async Task LookAsync([QueueTrigger(StorageQueues.Name, Connection = StorageSettings.FunctionsVariable)] string message, CancellationToken cancellation)
    {
        var asked = LookMessage.Parse(message) ?? throw new InvalidOperationException("That is no message of ours.");
        if (await looks.LookAsync(asked, cancellation).ConfigureAwait(false) is LookResult.Failed) throw new InvalidOperationException($"The look at {asked.Subject} failed; the log tells why.");
    }

    /// <summary>Each hour a look at every installation, spread over the hour.</summary>
    /// <param name="timer">The timer; nothing of it is read, because a look finds by itself what is due.</param>
    /// <param name="cancellation">Ends it when the host stops.</param>
    /// <exception cref="InvalidOperationException">Some installations could not be put into the queue.</exception>
    [Function("round")]
    public async Task RoundAsync([TimerTrigger("0 17 * * * *")] TimerInfo timer, CancellationToken cancellation)
    {
        if (!await round.PutAsync(LookReasons.Timer, cancellation).ConfigureAwait(false)) throw new InvalidOperationException("Some installations could not be put into the queue; the log tells why.");
    }
}
