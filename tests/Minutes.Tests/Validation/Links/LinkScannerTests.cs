using Minutes.Validation.Links;
using Xunit;

namespace Minutes.Tests.Validation.Links;

/// <summary>What the rules take for links, and where they take text and address to begin and to end.</summary>
public sealed class LinkScannerTests
{
    [Theory]
    [InlineData("see [the gauge](b.md).", "Link", "the gauge", "b.md")]
    [InlineData("![the gauge](b.png)", "Picture", "the gauge", "b.png")]
    [InlineData("[](b.md)", "Link", "", "b.md")]
    [InlineData("[a](<my notes.md>)", "Link", "a", "my notes.md")]
    [InlineData("[a]( <my notes.md> )", "Link", "a", "my notes.md")]
    [InlineData("[a]( \tb.md\t )", "Link", "a", "b.md")]
    [InlineData("[a](b.md \"the notes\")", "Link", "a", "b.md")]
    [InlineData("[a](b.md 'the notes')", "Link", "a", "b.md")]
    [InlineData("[a](b.md (the notes))", "Link", "a", "b.md")]
    [InlineData("[a](b_(c_(d)).md)", "Link", "a", "b_(c_(d)).md")]
    [InlineData("([a](b.md))", "Link", "a", "b.md")]
    [InlineData("[a [b] c](d.md)", "Link", "a [b] c", "d.md")]
    [InlineData("[a \\] b](c.md)", "Link", "a \\] b", "c.md")]
    [InlineData("[a \\[b](c.md)", "Link", "a \\[b", "c.md")]
    [InlineData("<a href=\"b.md\">the gauge</a>", "Link", "the gauge", "b.md")]
    [InlineData("<a href=\"b.md\" title=\"x\">the gauge</a>", "Link", "the gauge", "b.md")]
    [InlineData("<a href=\"b.md\"></a>", "Link", "", "b.md")]
    [InlineData("<a href=\"b.md\">\nthe gauge</a>", "Link", "", "b.md")]
    [InlineData("<a href=\"b.md\"", "Link", "", "b.md")]
    [InlineData("<img src=\"b.png\" alt=\"x\">the gauge</p>", "Picture", "", "b.png")]
    [InlineData("https://a.example/1", "Bare", "", "https://a.example/1")]
    [InlineData("<https://a.example/1>", "Bare", "", "https://a.example/1")]
    [InlineData("a|https://a.example/1|b", "Bare", "", "https://a.example/1")]
    [InlineData("at ssh://a.example now", "Bare", "", "ssh://a.example")]
    [InlineData("x://y", "Bare", "", "x://y")]
    public void This_is_a_link(string prose, string form, string text, string address) => Assert.Equal([(form, text, address)], Read(prose));

    [Theory]
    [InlineData('.')]
    [InlineData(',')]
    [InlineData(';')]
    [InlineData(':')]
    [InlineData('!')]
    [InlineData('?')]
    [InlineData('*')]
    [InlineData('_')]
    public void A_sign_behind_a_bare_address_belongs_to_the_sentence(char sign) =>
        Assert.Equal([("Bare", "", "https://a.example/1")], Read($"see https://a.example/1{sign}{sign} now"));

    [Theory]
    [InlineData("[a]()")]
    [InlineData("[a](<>)")]
    [InlineData("[a](<b")]
    [InlineData("[a](<b\n>)")]
    [InlineData("[a](")]
    [InlineData("[a](  ")]
    [InlineData("[a](b")]
    [InlineData("[a](b c)")]
    [InlineData("[a](b \"c")]
    [InlineData("a](b.md)")]
    [InlineData("\\[a](b.md)")]
    [InlineData("[a\nb](c.md)")]
    [InlineData("[a\rb](c.md)")]
    [InlineData("://a.example")]
    [InlineData("https://")]
    [InlineData("https://...")]
    [InlineData("7://a.example")]
    [InlineData("<a href=\"\">a</a>")]
    [InlineData("<a href=\"b.md")]
    [InlineData("<a href=\"b.md\n\">a</a>")]
    public void This_is_none(string prose) => Assert.Empty(Read(prose));

    [Fact]
    public void Links_come_in_their_order() => Assert.Equal(
        [("Link", "a", "b.md"), ("Bare", "", "https://a.example/1"), ("Picture", "c", "d.png"), ("Link", "e", "f.md")],
        Read("[a](b.md) https://a.example/1 ![c](d.png)\n<a href=\"f.md\">e</a>"));

    [Theory]
    [InlineData(399, 1)]
    [InlineData(400, 0)]
    public void A_text_is_looked_for_only_so_far(int length, int links) => Assert.Equal(links, Read($"[{new string('a', length)}](b.md)").Length);

    private static (string Form, string Text, string Address)[] Read(string prose) =>
        [.. LinkScanner.In(prose).Select(link => (link.Form.ToString(), prose.Substring(link.Text.Start, link.Text.Length), prose.Substring(link.Address.Start, link.Address.Length)))];
}
