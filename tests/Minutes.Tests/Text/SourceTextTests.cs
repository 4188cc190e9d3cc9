using System.Text;
using Minutes.Text;
using Xunit;

namespace Minutes.Tests.Text;

public sealed class SourceTextTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("a", "a")]
    [InlineData("a\n", "a")]
    [InlineData("a\nb", "a|b")]
    [InlineData("a\r\nb\r\n", "a|b")]
    [InlineData("a\rb", "a|b")]
    [InlineData("\n\n", "|")]
    [InlineData("a\r\n\rb\n\r", "a||b|")]
    [InlineData("a\u2028b\u0085c\fd", "a\u2028b\u0085c\fd")]
    public void Lines_end_at_line_feeds_and_carriage_returns_only(string text, string lines)
    {
        var source = SourceText.From("a.md", text);
        Assert.Equal(lines, string.Join('|', source.Lines.Select(line => source.Slice(line).ToString())));
    }

    [Theory]
    [InlineData("a\r\nb\rc\n\n  ")]
    [InlineData("\uFEFFa\n")]
    [InlineData("\uFEFF\uFEFFa")]
    [InlineData("ä € \U0001F4D3\u200D")]
    [InlineData("")]
    public void Bytes_come_back_as_they_were(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        Assert.Equal(bytes, SourceText.Decode("a.md", bytes).Value!.ToBytes());
    }

    [Fact]
    public void The_byte_order_mark_is_no_character_of_the_text()
    {
        var source = SourceText.Decode("a.md", [0xEF, 0xBB, 0xBF, (byte)'#']).Value!;
        Assert.True(source.HasByteOrderMark);
        Assert.Equal("#", source.Text);
    }

    [Theory]
    [InlineData("ok\n\u00E4\0", "a.md:2:2: the file has a NUL character; it is no text; remove the character or the file")]
    [InlineData("\0", "a.md:1:1: the file has a NUL character; it is no text; remove the character or the file")]
    [InlineData("a\r\rb\0", "a.md:3:2: the file has a NUL character; it is no text; remove the character or the file")]
    public void A_NUL_character_is_told_with_its_place(string text, string problem) =>
        Assert.Equal(problem, ProblemOf(Encoding.UTF8.GetBytes(text)));

    [Theory]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x23, 0x00 }, "a.md:1:1: the file is UTF-16; save it as UTF-8")]
    [InlineData(new byte[] { 0xFE, 0xFF, 0x00, 0x23 }, "a.md:1:1: the file is UTF-16; save it as UTF-8")]
    [InlineData(new byte[] { 0x61, 0xE4, 0x62 }, "a.md:1:2: the file is not UTF-8 here; save it as UTF-8")]
    [InlineData(new byte[] { 0x61, 0x0A, 0xC3, 0xA4, 0xE4 }, "a.md:2:2: the file is not UTF-8 here; save it as UTF-8")]
    [InlineData(new byte[] { 0xEF, 0xBB, 0xBF, 0x0A, 0x80 }, "a.md:2:1: the file is not UTF-8 here; save it as UTF-8")]
    [InlineData(new byte[] { 0xED, 0xA0, 0x80 }, "a.md:1:1: the file is not UTF-8 here; save it as UTF-8")]
    [InlineData(new byte[] { 0xE4, 0x00 }, "a.md:1:2: the file has a NUL character; it is no text; remove the character or the file")]
    public void Bytes_that_are_no_UTF_8_are_told_with_their_place(byte[] bytes, string problem) => Assert.Equal(problem, ProblemOf(bytes));

    [Fact]
    public void Too_large_a_file_is_not_read() => Assert.Equal(
        "a.md:1:1: the file has more than the 16777216 bytes that are read",
        ProblemOf(new byte[SourceText.MaximumBytes + 1]));

    [Theory]
    [InlineData("ab\ncd", 0, "1:1")]
    [InlineData("ab\ncd", 2, "1:3")]
    [InlineData("ab\ncd", 3, "2:1")]
    [InlineData("ab\ncd", 5, "2:3")]
    [InlineData("ab\r\n\r\ncd", 3, "1:4")]
    [InlineData("ab\r\n\r\ncd", 4, "2:1")]
    [InlineData("", 0, "1:1")]
    public void Places_are_counted_from_one(string text, int index, string position) =>
        Assert.Equal(position, SourceText.From("a.md", text).PositionAt(index).ToString());

    private static string ProblemOf(byte[] bytes)
    {
        var read = SourceText.Decode("a.md", bytes);
        Assert.Null(read.Value);
        return Assert.Single(read.Problems).ToString();
    }
}
