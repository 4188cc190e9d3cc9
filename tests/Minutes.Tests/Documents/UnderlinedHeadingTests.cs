using Minutes.Documents;
using Minutes.Text;
using Xunit;

namespace Minutes.Tests.Documents;

public sealed class UnderlinedHeadingTests
{
    [Theory]
    [InlineData("Team call 2023-03-08\n====\n", 1)]
    [InlineData("Team call 2023-03-08\n-\n", 2)]
    [InlineData("  Team call 2023-03-08\t\n  --- \n", 2)]
    public void A_heading_is_the_text_above_its_line(string text, int level)
    {
        var document = Read(text);
        var title = Assert.Single(document.Titles);
        Assert.Equal(("Team call 2023-03-08", level, 0), (title.Text, title.Level, title.Line));
        Assert.Equal([LineKind.Heading, LineKind.Rule], document.Lines.Select(line => line.Kind));
    }

    [Fact]
    public void Sections_below_underlined_headings_are_like_others()
    {
        var document = Read("# 2023-03-08\n\nAgenda\n------\n* Coffee\n\nMore to say\n===========\n");
        Assert.Equal(["2023-03-08", "Agenda", "More to say"], document.Sections.Select(section => section.Text));
        Assert.Equal("Coffee", document.Topics[0].Text);
    }

    [Theory]
    [InlineData("[a]: https://example.org\n---\n")]
    [InlineData("[a]: https://example.org\n[b]: /b\n===\n")]
    [InlineData("a\n= = =\n")]
    [InlineData("a\n\n---\n")]
    [InlineData("a\n    ---\n")]
    [InlineData("* a\n---\n")]
    [InlineData("> a\n---\n")]
    [InlineData("====\n----\n")]
    public void What_a_line_does_not_underline_is_no_heading(string text) => Assert.Empty(Read(text).Sections);

    private static MinutesDocument Read(string text) => MinutesDocument.Read(SourceText.From("a.md", text)).Value!;
}
