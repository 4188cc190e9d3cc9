using Minutes.Hosting.Messages;

namespace Minutes.Hosting.Queues;

/// <summary>A message that was taken from a queue, and is nobody else's until it is completed or returned. Disposing it returns it at once, if it was neither.</summary>
/// <param name="message">The message.</param>
public abstract class TakenLook(LookMessage message) : IAsyncDisposable
{
    /// <summary>A message that fails so often is given up: it goes where a person finds it, and the timer looks again.</summary>
    public const int MostTries = 5;

    /// <summary>The message.</summary>
    public LookMessage Message { get; } = message;

    /// <summary>It is done, and leaves the queue.</summary>
    public abstract Task CompleteAsync(CancellationToken cancellation);

    /// <summary>It is to be taken again, after so long.</summary>
    public abstract Task ReturnAsync(TimeSpan delay, CancellationToken cancellation);

    /// <inheritdoc/>
    public abstract ValueTask DisposeAsync();
}
