using System.Globalization;

namespace Benchmarks;

/// <summary>How much longer something takes for twice the size: 2 where it is linear, 4 where it is quadratic.</summary>
/// <param name="Factor">By how much a doubling makes it slower, in the mean; 0 where it is too quick to tell.</param>
/// <param name="Milliseconds">How long it took at the last size.</param>
/// <param name="Size">The last size.</param>
internal readonly record struct Growth(double Factor, double Milliseconds, int Size)
{
    /// <summary>Above this a growth is told; what is linear varies by the processor's caches and the collector.</summary>
    private const double Suspicious = 2.6;

    /// <summary>What is shorter is noise.</summary>
    private const double Shortest = 3;

    /// <summary>What takes so long is not doubled again.</summary>
    private const double Longest = 2000;

    /// <summary>How often it is measured: the shortest time counts.</summary>
    private const int Rounds = 3;

    /// <summary>Whether it is slower than it should be.</summary>
    internal bool IsSuspicious => Factor > Suspicious;

    /// <summary>Doubles the size up to the greatest one.</summary>
    internal static Growth Of(Func<int, Action> prepare, int smallest, int greatest)
    {
        var times = new List<double>();
        var size = smallest;
        for (; ; size *= 2)
        {
            times.Add(Measured(prepare(size)));
            if (size >= greatest || times[^1] >= Longest) break;
        }

        var telling = times.SkipWhile(time => time < Shortest).ToList();
        return new(telling.Count < 2 ? 0 : Math.Pow(telling[^1] / telling[0], 1.0 / (telling.Count - 1)), times[^1], size);
    }

    /// <inheritdoc/>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{(Factor == 0 ? "  quick" : $"x {Factor,5:F2}")} {Milliseconds,8:F1} ms at {Size,8}{(IsSuspicious ? "  <-- more than linear" : "")}");

    /// <summary>By the processor's time: what else the machine does makes no difference.</summary>
    private static double Measured(Action work)
    {
        var shortest = double.MaxValue;
        for (var round = 0; round < Rounds; round++)
        {
            var before = Environment.CpuUsage.TotalTime;
            work();
            shortest = Math.Min(shortest, (Environment.CpuUsage.TotalTime - before).TotalMilliseconds);
            if (shortest is < Shortest / 2 or > Longest) break;
        }

        return shortest;
    }
}
