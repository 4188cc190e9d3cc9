using System.Collections.Immutable;
using Minutes.Hosting.Messages;
using NodaTime;

namespace Minutes.Hosting.Looks;

/// <summary>The last look at each subject, in this process. It forgets what is older than a day, so that it does not grow with the merge groups that there ever were.</summary>
public sealed class LookJournal
{
    private const int Many = 1024;

    private static readonly Duration Kept = Duration.FromDays(1);

    private readonly Dictionary<LookSubject, Entry> _entries = [];
    private readonly Lock _gate = new();

    /// <summary>The last look at each subject, whatever became of it.</summary>
    public ImmutableArray<FinishedLook> Latest
    {
        get
        {
            lock (_gate) return [.. _entries.Values.Select(entry => entry.Latest)];
        }
    }

    /// <summary>Whether a look that began after the message came has been finished, one at least as close as the message asks for.</summary>
    internal bool Covers(LookMessage message)
    {
        lock (_gate) return _entries.TryGetValue(message.Subject, out var entry) && (message.IsAskedFor ? entry.Close : entry.Any) is { } started && started > message.Received;
    }

    /// <summary>Whether a subject was read since the start.</summary>
    internal bool HasRead(LookSubject subject)
    {
        lock (_gate) return _entries.TryGetValue(subject, out var entry) && entry.Latest.Reading is not null;
    }

    internal void Add(FinishedLook look, bool isClose)
    {
        lock (_gate)
        {
            var before = _entries.GetValueOrDefault(look.Subject);
            look = look with { Reading = look.Reading ?? before?.Latest.Reading };
            var isDone = look.Result is LookResult.Done;
            _entries[look.Subject] = new(look, isDone ? look.Started : before?.Any, isDone && isClose ? look.Started : before?.Close);
            if (_entries.Count > Many && _entries.Count % Many == 0) Forget(look.Ended - Kept);
        }
    }

    private void Forget(Instant before)
    {
        foreach (var (subject, _) in _entries.Where(entry => entry.Value.Latest.Ended < before).ToList()) _entries.Remove(subject);
    }

    /// <param name="Latest">The last look.</param>
    /// <param name="Any">When the last one began that was finished.</param>
    /// <param name="Close">When the last one began that was finished, and that looked closely although nothing had changed.</param>
    private sealed record Entry(FinishedLook Latest, Instant? Any, Instant? Close);
}
