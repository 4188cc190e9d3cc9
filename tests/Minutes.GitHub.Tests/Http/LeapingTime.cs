namespace Minutes.GitHub.Tests.Http;

/// <summary>A clock on which each wait is over at once, and the time has moved on by it. What was waited for is written down; nothing sleeps.</summary>
/// <remarks>The time-out of a try is no wait: it comes only where a test wants it.</remarks>
/// <param name="start">When it begins; without it, at <see cref="Start"/>.</param>
/// <param name="leaped">Hears of each leap.</param>
internal sealed class LeapingTime(DateTimeOffset? start = null, Action<TimeSpan>? leaped = null) : TimeProvider
{
    public static readonly DateTimeOffset Start = new(2023, 3, 15, 12, 0, 0, TimeSpan.Zero);

    private readonly Lock _gate = new();
    private readonly List<TimeSpan> _waits = [];
    private DateTimeOffset _now = start ?? Start;

    /// <summary>Whether the time-out of a try comes, at once.</summary>
    public bool TimesOut { get; set; }

    /// <summary>What was waited, in order, in seconds.</summary>
    public double[] Waits
    {
        get
        {
            lock (_gate) return [.. _waits.Select(wait => wait.TotalSeconds)];
        }
    }

    public override DateTimeOffset GetUtcNow()
    {
        lock (_gate) return _now;
    }

    public void Leap(TimeSpan time)
    {
        lock (_gate) _now += time;
        leaped?.Invoke(time);
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var isTimeout = dueTime == Minutes.GitHub.Http.AnswerHandler.LongestTry;
        if (!isTimeout)
        {
            lock (_gate) _waits.Add(dueTime);
        }

        if (!isTimeout || TimesOut)
        {
            Leap(dueTime);
            ThreadPool.QueueUserWorkItem(_ => callback(state));
        }

        return new Inert();
    }

    private sealed class Inert : ITimer
    {
        public bool Change(TimeSpan dueTime, TimeSpan period) => true;

        public void Dispose()
        {
        }

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
