using System.Collections.Immutable;
using System.Text;
using BenchmarkDotNet.Attributes;
using Markdig;
using Minutes.Documents;
using Minutes.Text;

namespace Benchmarks;

/// <summary>Reading all files of an archive into the model, beside Markdig alone on the same files. The aim: at most twice its time.</summary>
[MemoryDiagnoser]
public class ReadingBenchmarks
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().Build();

    [Params("samples", "corpus")]
    public string Archive { get; set; } = "samples";

    private ImmutableArray<byte[]> Files => Archive == "samples" ? MinutesFiles.Samples : MinutesFiles.Corpus;

    [Benchmark(Baseline = true)]
    public int MarkdigAlone()
    {
        var blocks = 0;
        foreach (var file in Files) blocks += Markdown.Parse(Encoding.UTF8.GetString(file), Pipeline).Count;
        return blocks;
    }

    [Benchmark]
    public int ReadDocument()
    {
        var topics = 0;
        foreach (var file in Files) topics += MinutesDocument.Read(SourceText.Decode("minutes.md", file).Value!).Value!.Topics.Length;
        return topics;
    }
}
