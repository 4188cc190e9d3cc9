using System.Globalization;
using BenchmarkDotNet.Running;
using Benchmarks;
using Benchmarks.Doubling;

// dotnet run --project tests/Benchmarks -c Release -- --quick           the ratio to Markdig, in ten seconds
// dotnet run --project tests/Benchmarks -c Release -- --fuzz 600 [seed] mutated minutes for 600 seconds
// dotnet run --project tests/Benchmarks -c Release -- --double              how time grows with the files of an archive and the bytes of a file
// dotnet run --project tests/Benchmarks -c Release -- --double KiB [n]      the same for each rule and each n-th hostile text, or those with a word in their names
// dotnet run --project tests/Benchmarks -c Release -- --filter '*'      BenchmarkDotNet
switch (args)
{
    case ["--quick"]:
        QuickComparison.Print();
        return 0;
    case ["--fuzz", var seconds, .. var rest]:
        var firstSeed = rest is [var seed] ? int.Parse(seed, CultureInfo.InvariantCulture) : 1;
        return Fuzzing.Run(TimeSpan.FromSeconds(int.Parse(seconds, CultureInfo.InvariantCulture)), firstSeed) ? 0 : 1;
    case ["--double"]:
        await ArchiveGrowth.PrintAsync();
        return 0;
    case ["--double", var kilobytes, .. var which]:
        var every = which is [var number] && int.TryParse(number, CultureInfo.InvariantCulture, out var each) ? each : 1;
        DoublingTable.Print(int.Parse(kilobytes, CultureInfo.InvariantCulture), every, which is [var part] && every == 1 ? part : "");
        return 0;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(ReadingBenchmarks).Assembly).Run(args);
        return 0;
}
