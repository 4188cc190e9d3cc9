using System.Diagnostics;
using System.Globalization;
using Minutes.Documents;
using Minutes.Text;

namespace Benchmarks;

/// <summary>Reads mutated minutes for a while: nothing is thrown, each byte comes back, each place lies in the text, none takes much longer than the others.</summary>
internal sealed class Fuzzing
{
    /// <summary>A text may take so many times the median, per byte; small texts count as this long.</summary>
    private const double MostTimesMedian = 50;
    private const int SmallText = 500;

    private readonly List<double> _nanosecondsPerByte = [];
    private double _slowest;
    private int _slowestSeed;
    private int _refused;
    private int _failed;

    /// <summary>Whether nothing was found.</summary>
    internal static bool Run(TimeSpan time, int firstSeed)
    {
        var fuzzing = new Fuzzing();
        var clock = Stopwatch.StartNew();
        var seed = firstSeed;
        for (; clock.Elapsed < time; seed++) fuzzing.Try(seed);
        return fuzzing.Report(seed - firstSeed);
    }

    private void Try(int seed)
    {
        var bytes = Mutation.Of(MinutesFiles.Best, seed);
        try
        {
            var speed = SpeedOf(bytes);
            // A pause of the machine does not come twice at the same text.
            if (speed > _slowest) speed = Math.Min(speed, Math.Min(SpeedOf(bytes), SpeedOf(bytes)));
            _nanosecondsPerByte.Add(speed);
            if (speed > _slowest) (_slowest, _slowestSeed) = (speed, seed);
            Check(bytes);
        }
#pragma warning disable CA1031 // Whatever is thrown is what is looked for.
        catch (Exception found)
#pragma warning restore CA1031
        {
            _failed++;
            Console.WriteLine($"seed {seed}: {found}");
        }
    }

    private static double SpeedOf(byte[] bytes)
    {
        var start = Stopwatch.GetTimestamp();
        if (SourceText.Decode("minutes.md", bytes).Value is { } source) MinutesDocument.Read(source);
        return Stopwatch.GetElapsedTime(start).TotalNanoseconds / Math.Max(bytes.Length, SmallText);
    }

    private void Check(byte[] bytes)
    {
        var decoded = SourceText.Decode("minutes.md", bytes);
        var read = decoded.Value is { } source ? MinutesDocument.Read(source) : new(null, decoded.Problems);
        if (read.Value is { } document) DocumentCheck.Run(document, bytes);
        else _refused++;
    }

    private bool Report(int count)
    {
        var median = _nanosecondsPerByte.Order().ElementAt(_nanosecondsPerByte.Count / 2);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{count} texts, {_refused} refused, {_failed} failed; median {median:F1} ns a byte, slowest {_slowest / median:F1} times that (seed {_slowestSeed})"));
        return _failed == 0 && _slowest <= MostTimesMedian * median;
    }
}
