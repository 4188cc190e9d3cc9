using System.Globalization;
using BenchmarkDotNet.Running;
using Benchmarks;
using Benchmarks.Doubling;

// dotnet run --project tests/Benchmarks -c Release -- --quick           the ratio to Markdig, in ten seconds
// dotnet run --project tests/Benchmarks -c Release -- --fuzz 600 [seed] mutated minutes for 600 seconds
// dotnet run --project tests/Benchmarks -c Release -- --double [KiB] [n]    how time grows with sizes up to 1024 KiB, for each n-th hostile text
// dotnet run --project tests/Benchmarks -c Release -- --filter '*'      BenchmarkDotNet
switch (args)
{
    case ["--quick"]:
        QuickComparison.Print();
        return 0;
    case ["--fuzz", var seconds, .. var rest]:
        var firstSeed = rest is [var seed] ? int.Parse(seed, CultureInfo.InvariantCulture) : 1;
        return Fuzzing.Run(TimeSpan.FromSeconds(int.Parse(seconds, CultureInfo.InvariantCulture)), firstSeed) ? 0 : 1;
    case ["--double", .. var options]:
        var numbers = options.Select(number => int.Parse(number, CultureInfo.InvariantCulture)).ToList();
        await ArchiveGrowth.PrintAsync();
        DoublingTable.Print(numbers is [var kilobytes, ..] ? kilobytes : 1024, numbers is [_, var every] ? every : 1);
        return 0;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(ReadingBenchmarks).Assembly).Run(args);
        return 0;
}
