namespace Minutes.Hosting.Tests.Looks;

/// <summary>A clock on which short waits are over at once, and long time-outs never come.</summary>
internal sealed class QuickTime(TimeProvider clock) : TimeProvider
{
    private static readonly TimeSpan Short = TimeSpan.FromSeconds(10);

    public override DateTimeOffset GetUtcNow() => clock.GetUtcNow();

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        if (dueTime > TimeSpan.Zero && dueTime < Short) ThreadPool.QueueUserWorkItem(_ => callback(state));
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
