using System.Globalization;
using BenchmarkDotNet.Running;
using Benchmarks;

// dotnet run --project tests/Benchmarks -c Release -- --quick           the ratio to Markdig, in ten seconds
// dotnet run --project tests/Benchmarks -c Release -- --fuzz 600 [seed] mutated minutes for 600 seconds
// dotnet run --project tests/Benchmarks -c Release -- --double [KB]      what twice the size costs, for each rule up to so many kilobytes
// dotnet run --project tests/Benchmarks -c Release -- --filter '*'      BenchmarkDotNet
switch (args)
{
    case ["--quick"]:
        QuickComparison.Print();
        return 0;
    case ["--fuzz", var seconds, .. var rest]:
        var firstSeed = rest is [var seed] ? int.Parse(seed, CultureInfo.InvariantCulture) : 1;
        return Fuzzing.Run(TimeSpan.FromSeconds(int.Parse(seconds, CultureInfo.InvariantCulture)), firstSeed) ? 0 : 1;
    case ["--double", .. var most]:
        DoublingTables.Print(1024 * (most is [var kilobytes] ? int.Parse(kilobytes, CultureInfo.InvariantCulture) : 512));
        return 0;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(ReadingBenchmarks).Assembly).Run(args);
        return 0;
}
