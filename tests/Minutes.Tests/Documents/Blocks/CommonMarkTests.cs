using CsCheck;
using Minutes.Documents;
using Minutes.Text;
using Xunit;

namespace Minutes.Tests.Documents.Blocks;

/// <summary>What lines are is told as CommonMark's own authors have it, and so as GitHub shows them.</summary>
public sealed class CommonMarkTests
{
    /// <summary>What is code for CommonMark may be a list for readers of minutes: there they differ on purpose.</summary>
    private const string Indented = "Indented";

    [Fact]
    public Task Lines_of_random_blocks() => AssertAgreeAsync(RandomBlocks.Any.Array[4000].Single(_ => true, new PCG(8, 2023).ToString()));

    [Fact]
    public Task Lines_of_nasty_minutes() => AssertAgreeAsync(NastyText.Any.Array[1000].Single(_ => true, new PCG(15, 2023).ToString()));

    [Fact]
    public Task Lines_of_real_minutes() =>
        AssertAgreeAsync(Corpus.Paths().Where(path => path.EndsWith(".md", StringComparison.Ordinal)).Select(path => Corpus.Read(path).Source.Text));

    private static async Task AssertAgreeAsync(IEnumerable<string> all)
    {
        var texts = all.Select(Comparable).Where(text => Read(text) is not null && !HasFrontMatter(text)).ToList();
        var expected = await CommonMark.LinesOfAsync(texts, TestContext.Current.CancellationToken);
        Assert.All(texts.Zip(expected), one => AssertAgree(one.First, one.Second));
    }

    /// <summary>In JavaScript more is a blank than CommonMark says.</summary>
    private static string Comparable(string text) => text.ReplaceLineEndings("\n").Replace('\u00A0', ' ').Replace('\uFEFF', ' ');

    private static void AssertAgree(string text, string[] expected)
    {
        var document = Read(text)!;
        foreach (var line in document.Lines.Where(line => !SaysNothing(document, line) && !expected[line.Index].EndsWith(Indented, StringComparison.Ordinal)))
            Assert.True($"{line.Depth} {line.Kind}" == expected[line.Index], $"line {line.Index + 1} is {line.Depth} {line.Kind}, not {expected[line.Index]}:\n{text}");
    }

    /// <summary>Whether a line is blank, in a quote too: where the list item ends that it might stand in makes no difference.</summary>
    private static bool SaysNothing(MinutesDocument document, MinutesLine line) => document.Source.Slice(line.Span).Trim(" \t>").IsWhiteSpace();

    /// <summary>CommonMark does not know it.</summary>
    private static bool HasFrontMatter(string text) => text.StartsWith("---", StringComparison.Ordinal);

    private static MinutesDocument? Read(string text) => MinutesDocument.Read(SourceText.From("a.md", text)).Value;
}
