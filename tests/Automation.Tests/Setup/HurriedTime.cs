namespace Automation.Tests.Setup;

/// <summary>
/// The clock of the machine, on which the three seconds until a set-up looks again are short, and the time-out of a request, which is 15 seconds, never comes: a machine can be busy.
/// </summary>
internal sealed class HurriedTime : TimeProvider
{
    /// <summary>How far ahead of the machine's clock it is.</summary>
    internal TimeSpan Ahead { get; set; }

    public override DateTimeOffset GetUtcNow() => System.GetUtcNow() + Ahead;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) => System.CreateTimer(
        callback,
        state,
        dueTime == TimeSpan.FromSeconds(3) ? TimeSpan.FromMilliseconds(100) : dueTime == TimeSpan.FromSeconds(15) ? Timeout.InfiniteTimeSpan : dueTime,
        period);
}
