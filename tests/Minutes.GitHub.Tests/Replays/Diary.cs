using NodaTime;

namespace Minutes.GitHub.Tests.Replays;

/// <summary>What will happen, in order of time.</summary>
internal sealed class Diary
{
    private readonly PriorityQueue<(Instant At, Func<Task> Happens), (Instant, int)> _entries = new();
    private int _count;

    internal void Add(Instant at, Func<Task> happens) => _entries.Enqueue((at, happens), (at, _count++));

    /// <summary>Lets all happen until a moment.</summary>
    internal async Task PassAsync(Instant until, Action<Instant> arrive)
    {
        while (_entries.TryPeek(out var entry, out _) && entry.At <= until)
        {
            _entries.Dequeue();
            arrive(entry.At);
            await entry.Happens();
        }
    }
}
