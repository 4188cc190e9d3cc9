using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;

namespace Benchmarks;

/// <summary>The ratio of the two readings by a stopwatch, in turns, so that the machine's mood meets both.</summary>
internal static class QuickComparison
{
    private const int WarmUp = 100;
    private const int Rounds = 101;

    internal static void Print()
    {
        var reading = new ReadingBenchmarks { Archive = MinutesFiles.Corpus.IsEmpty ? "samples" : "corpus" };
        var bytes = MinutesFiles.Best.Sum(file => (long)file.Length);
        var rounds = Enumerable.Range(0, WarmUp + Rounds)
            .Select(_ => (Markdig: Speed(bytes, reading.MarkdigAlone), Document: Speed(bytes, reading.ReadDocument)))
            .Skip(WarmUp)
            .ToImmutableArray();
        var markdig = Median(rounds.Select(round => round.Markdig));
        var document = Median(rounds.Select(round => round.Document));
        var ratio = Median(rounds.Select(round => round.Document / round.Markdig));
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{reading.Archive}, {MinutesFiles.Best.Length} files, {bytes / 1e6:F2} MB: Markdig {markdig:F0} MB/s, document {document:F0} MB/s, ratio {ratio:F2}"));
    }

    /// <summary>Megabytes a second.</summary>
    private static double Speed(long bytes, Func<int> read)
    {
        var clock = Stopwatch.StartNew();
        read();
        return bytes / 1e6 / clock.Elapsed.TotalSeconds;
    }

    private static double Median(IEnumerable<double> values) => values.Order().ElementAt(Rounds / 2);
}
