using Minutes.Documents;
using Minutes.Text;
using Xunit;

namespace Minutes.Tests.Documents;

public sealed class MarkdownGuardTests
{
    [Theory]
    [InlineData("> ", 49)]
    [InlineData(">", 10_000)]
    [InlineData("- ", 200)]
    [InlineData("1. ", 200)]
    public void Too_deep_a_nesting_is_told_with_its_place(string marker, int times)
    {
        var read = MinutesDocument.Read(SourceText.From("a.md", "# 2023-03-08\n" + string.Concat(Enumerable.Repeat(marker, times)) + "x"));
        Assert.Null(read.Value);
        Assert.Equal(2, Assert.Single(read.Problems).Position.Line);
    }

    [Theory]
    [InlineData("[", 10_000)]
    [InlineData("*", 10_000)]
    [InlineData("![](", 5_000)]
    [InlineData("`a", 5_000)]
    [InlineData("    ", 5_000)]
    [InlineData("* a\n", 5_000)]
    [InlineData("<!--", 5_000)]
    [InlineData("@a", 5_000)]
    [InlineData("#1/", 5_000)]
    [InlineData("](https://", 5_000)]
    public void Much_of_the_same_is_read(string part, int times) => Written.Read(string.Concat(Enumerable.Repeat(part, times)));

    [Fact]
    public void Lists_as_deep_as_people_write_them_are_read()
    {
        var lines = Enumerable.Range(0, 16).Select(depth => new string(' ', depth * 2) + "* @mira");
        Assert.Equal(16, Written.Read(string.Join('\n', lines)).Lines[^1].Depth);
    }
}
