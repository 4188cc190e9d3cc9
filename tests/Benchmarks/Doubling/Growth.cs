namespace Benchmarks.Doubling;

/// <summary>How the time of something grows with its size.</summary>
/// <param name="Factor">What twice the size costs: 2 where it is linear, 4 where it is quadratic.</param>
/// <param name="Longest">The time of the largest size that was tried.</param>
/// <param name="Size">That size.</param>
internal readonly record struct Growth(double Factor, TimeSpan Longest, int Size)
{
    /// <summary>Above this it is not linear: sorting and caches cost a little, too.</summary>
    internal const double Suspicious = 2.6;

    /// <summary>Shorter times tell nothing.</summary>
    private static readonly TimeSpan Shortest = TimeSpan.FromMilliseconds(3);

    /// <summary>What has taken as long as this is not tried with twice the size.</summary>
    private static readonly TimeSpan LongEnough = TimeSpan.FromSeconds(2);

    /// <summary>Doubles a size up to another, and takes the mean factor of the last two doublings.</summary>
    /// <param name="time">The time of a size; null where nothing can be timed.</param>
    /// <param name="smallest">The first size.</param>
    /// <param name="largest">The last size.</param>
    internal static Growth Of(Func<int, TimeSpan?> time, int smallest, int largest)
    {
        var times = new List<TimeSpan>();
        var size = smallest;
        for (; size <= largest && (times.Count == 0 || times[^1] < LongEnough) && time(size) is { } taken; size *= 2) times.Add(taken);
        if (times.Count == 0) return default;
        var doublings = Math.Min(2, times.Count - 1);
        var factor = doublings == 0 || times[^1] < Shortest ? 0 : Math.Pow(times[^1] / times[^(1 + doublings)], 1.0 / doublings);
        return new(factor, times[^1], size / 2);
    }

    public override string ToString() => Factor == 0
        ? $"  -    {Longest.TotalMilliseconds,8:F1} ms"
        : $"{Factor,5:F2}  {Longest.TotalMilliseconds,8:F1} ms at {Size / 1024,5} KiB{(Factor > Suspicious ? "  NOT LINEAR" : "")}";
}
