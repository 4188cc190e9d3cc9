using System.Collections.Concurrent;
using Minutes.Hosting.Messages;
using Minutes.Hosting.Queues;
using Xunit;

namespace Minutes.Hosting.Tests;

/// <summary>A queue from which nothing is taken: what was put in, with its delay.</summary>
internal sealed class Gathered : ILookQueue
{
    internal ConcurrentQueue<(LookMessage Message, TimeSpan Delay)> Put { get; } = [];

    /// <summary>Whether it takes nothing.</summary>
    internal bool IsBroken { get; set; }

    internal LookMessage Only => Assert.Single(Put).Message;

    public Task PutAsync(LookMessage message, TimeSpan delay, CancellationToken cancellation)
    {
        if (IsBroken) throw new QueueException("it is broken");
        Put.Enqueue((message, delay));
        return Task.CompletedTask;
    }

    public Task<TakenLook> TakeAsync(CancellationToken cancellation) => throw new NotSupportedException();
}
