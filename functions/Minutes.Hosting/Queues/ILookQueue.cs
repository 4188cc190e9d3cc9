using Minutes.Hosting.Messages;

namespace Minutes.Hosting.Queues;

/// <summary>Where looks wait for their turn. There are two: in this process, and an Azure Storage queue.</summary>
public interface ILookQueue
{
    /// <summary>How many looks wait; null where only a request would tell.</summary>
    WaitingLooks? Waiting => null;

    /// <summary>Puts a message in. When it returns, the message is as safe as the queue is.</summary>
    /// <param name="message">The message.</param>
    /// <param name="delay">How long it is not to be taken; zero for at once.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <exception cref="QueueException">It is not in the queue.</exception>
    Task PutAsync(LookMessage message, TimeSpan delay, CancellationToken cancellation);

    /// <summary>Takes the next message that is due; waits until there is one.</summary>
    Task<TakenLook> TakeAsync(CancellationToken cancellation);
}
