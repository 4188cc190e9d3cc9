using System.Threading.Channels;
using Microsoft.Extensions.Logging;
using Minutes.Hosting.Messages;

namespace Minutes.Hosting.Queues;

/// <summary>
/// A queue in this process. Messages of one subject melt into one, and wait while a look at it is under way. What is in it ends with the process; the look at every installation
/// at the next start makes up for it.
/// </summary>
/// <param name="time">The clock, for delays.</param>
/// <param name="logger">Tells what is given up.</param>
public sealed class InProcessLookQueue(TimeProvider time, ILogger<InProcessLookQueue> logger) : ILookQueue, IDisposable
{
    /// <summary>How many subjects can wait; far more than any App has repositories.</summary>
    private const int Capacity = 100_000;

    private readonly Channel<LookSubject> _turns = Channel.CreateBounded<LookSubject>(Capacity);
    private readonly Dictionary<LookSubject, Place> _places = [];
    private readonly HashSet<ITimer> _delays = [];
    private readonly Lock _gate = new();

    /// <inheritdoc/>
    public WaitingLooks? Waiting
    {
        get
        {
            lock (_gate) return new(_places.Values.Count(place => place.Waiting is not null), _delays.Count);
        }
    }

    /// <inheritdoc/>
    public Task PutAsync(LookMessage message, TimeSpan delay, CancellationToken cancellation)
    {
        if (delay > TimeSpan.Zero) Delay(message, 0, delay);
        else if (!TryEnter(message, 0)) throw new QueueException("too many looks wait already");
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public async Task<TakenLook> TakeAsync(CancellationToken cancellation)
    {
        var subject = await _turns.Reader.ReadAsync(cancellation).ConfigureAwait(false);
        lock (_gate)
        {
            var place = _places[subject];
            var taken = new Taken(this, place.Waiting!, place.Tries);
            (place.Waiting, place.Tries, place.IsTaken) = (null, 0, true);
            return taken;
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        lock (_gate)
        {
            foreach (var timer in _delays) timer.Dispose();
            _delays.Clear();
        }
    }

    private bool TryEnter(LookMessage message, int tries)
    {
        lock (_gate)
        {
            if (!_places.TryGetValue(message.Subject, out var place)) _places[message.Subject] = place = new();
            var isOffered = place.Waiting is not null || place.IsTaken;
            place.Waiting = place.Waiting?.With(message) ?? message;
            place.Tries = Math.Max(place.Tries, tries);
            if (isOffered || _turns.Writer.TryWrite(message.Subject)) return true;
            _places.Remove(message.Subject);
            return false;
        }
    }

    private void Delay(LookMessage message, int tries, TimeSpan delay)
    {
        lock (_gate)
        {
            ITimer? timer = null;
            timer = time.CreateTimer(_ => EndDelay(timer!, message, tries), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
            _delays.Add(timer);
            timer.Change(delay, Timeout.InfiniteTimeSpan);
        }
    }

    private void EndDelay(ITimer timer, LookMessage message, int tries)
    {
        lock (_gate)
        {
            if (!_delays.Remove(timer)) return;
            timer.Dispose();
        }

        if (!TryEnter(message, tries)) Log.Overflown(logger, message.Subject, message.Delivery);
    }

    /// <summary>The subject is free again; what came meanwhile gets its turn.</summary>
    private void Leave(LookMessage message)
    {
        lock (_gate)
        {
            var place = _places[message.Subject];
            place.IsTaken = false;
            if (place.Waiting is null) _places.Remove(message.Subject);
            else if (!_turns.Writer.TryWrite(message.Subject)) Log.Overflown(logger, message.Subject, message.Delivery);
        }
    }

    private void Return(LookMessage message, int tries, TimeSpan delay)
    {
        if (tries >= TakenLook.MostTries) Log.GivenUp(logger, message.Subject, tries, message.Delivery);
        else if (delay > TimeSpan.Zero) Delay(message, tries, delay);
        else TryEnter(message, tries);
        Leave(message);
    }

    private sealed class Place
    {
        internal LookMessage? Waiting { get; set; }

        internal int Tries { get; set; }

        internal bool IsTaken { get; set; }
    }

    private sealed class Taken(InProcessLookQueue queue, LookMessage message, int tries) : TakenLook(message)
    {
        private bool _isOver;

        public override Task CompleteAsync(CancellationToken cancellation)
        {
            _isOver = true;
            queue.Leave(Message);
            return Task.CompletedTask;
        }

        public override Task ReturnAsync(TimeSpan delay, CancellationToken cancellation)
        {
            _isOver = true;
            queue.Return(Message, tries + 1, delay);
            return Task.CompletedTask;
        }

        public override ValueTask DisposeAsync()
        {
            if (!_isOver) queue.Return(Message, tries, TimeSpan.Zero);
            return ValueTask.CompletedTask;
        }
    }
}
