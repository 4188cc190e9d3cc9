namespace Benchmarks.Doubling;

/// <summary>How long something takes on a machine that does other things, too: processor time, and the smallest of some runs.</summary>
internal static class SmallestTime
{
    /// <summary>One may be disturbed by the garbage collector.</summary>
    private const int FewestRuns = 2, MostRuns = 4;

    /// <summary>What takes longer than this altogether is not run again.</summary>
    private static readonly TimeSpan Enough = TimeSpan.FromMilliseconds(200);

    /// <summary>And what takes so long, not at all.</summary>
    private static readonly TimeSpan TooMuch = TimeSpan.FromSeconds(2);

    /// <param name="prepare">Makes what is timed, anew for each run, and is not timed itself.</param>
    internal static TimeSpan Of(Func<Action> prepare)
    {
        var (smallest, all) = (TimeSpan.MaxValue, TimeSpan.Zero);
        for (var run = 0; run < MostRuns && (run < FewestRuns || all < Enough) && all < TooMuch; run++)
        {
            var action = prepare();
            var start = Environment.CpuUsage.TotalTime;
            action();
            var time = Environment.CpuUsage.TotalTime - start;
            all += time;
            if (time < smallest) smallest = time;
        }

        return smallest;
    }
}
