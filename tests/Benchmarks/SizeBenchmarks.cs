using BenchmarkDotNet.Attributes;
using Minutes.Documents;
using Minutes.Text;

namespace Benchmarks;

/// <summary>Reading one document of growing size: twice the size is to take twice the time.</summary>
[MemoryDiagnoser]
public class SizeBenchmarks
{
    private byte[] _bytes = [];

    [Params(64, 128, 256, 512, 1024, 2048, 4096)]
    public int Kilobytes { get; set; }

    [GlobalSetup]
    public void Setup() => _bytes = MinutesFiles.OfSize(Kilobytes * 1024);

    [Benchmark]
    public int ReadDocument() => MinutesDocument.Read(SourceText.Decode("minutes.md", _bytes).Value!).Value!.Lines.Length;
}
