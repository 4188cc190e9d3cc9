using System.Text;
using Minutes.Archive;
using Minutes.GitHub;
using NodaTime;

namespace Benchmarks.Doubling;

/// <summary>How all of <c>check</c> grows with the files of an archive, and with the bytes of one file.</summary>
internal static class ArchiveGrowth
{
    private const int Files = 200;
    private const int Megabyte = 1024 * 1024;

    internal static async Task PrintAsync()
    {
        foreach (var kind in ArchiveKind.All) await PrintAsync($"{kind.Name}, {Files} to {8 * Files} files", count => kind.Of(Files * count)).ConfigureAwait(false);
        await PrintAsync("one file of ordinary lines, 1 to 8 MiB", count => Single(count * Megabyte)).ConfigureAwait(false);
        Console.WriteLine($"one file of 10 MB: {(await TimeAsync(Single(10_000_000)).ConfigureAwait(false)).TotalSeconds:F2} s");
    }

    private static async Task PrintAsync(string name, Func<int, Dictionary<ArchivePath, byte[]>> make)
    {
        var times = new List<double>();
        for (var count = 1; count <= 8; count *= 2) times.Add((await TimeAsync(make(count)).ConfigureAwait(false)).TotalMilliseconds);
        var factors = times.Skip(1).Zip(times, (larger, smaller) => $"{larger / smaller:F2}");
        Console.WriteLine($"{name,-48} {string.Join(" ", times.Select(time => $"{time,7:F0} ms"))}   factors {string.Join(" ", factors)}");
    }

    private static async Task<TimeSpan> TimeAsync(Dictionary<ArchivePath, byte[]> files)
    {
        var smallest = TimeSpan.MaxValue;
        for (var run = 0; run < 3; run++)
        {
            var start = Environment.CpuUsage.TotalTime;
            await CheckAsync(new InMemoryArchive(files)).ConfigureAwait(false);
            var time = Environment.CpuUsage.TotalTime - start;
            if (time < smallest) smallest = time;
        }

        return smallest;
    }

    private static async Task CheckAsync(InMemoryArchive archive)
    {
        var reader = (await ArchiveReader.OpenAsync(archive, CancellationToken.None).ConfigureAwait(false)).Value!;
        var checker = new ArchiveChecker(archive, reader, Instant.FromUtc(2060, 1, 1, 0, 0));
        await checker.CheckAsync(checker.Submitted(reader.Paths), CancellationToken.None).ConfigureAwait(false);
    }

    private static Dictionary<ArchivePath, byte[]> Single(int size) =>
        new() { [ArchivePath.Parse("team/20230308.md")!] = Encoding.UTF8.GetBytes(OrdinaryMinutes.Of(new(2023, 3, 8), seed: 1, size)) };
}
