using CsCheck;
using Minutes.Text;
using Xunit;

namespace Minutes.Tests.Text;

public sealed class VisibleTextTests
{
    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("Größe, 潮汐, 📓, e\u0301, a\u00A0b", "Größe, 潮汐, 📓, e\u0301, a\u00A0b")]
    [InlineData("\u001b[31mred", "␛[31mred")]
    [InlineData("a\tb\r\nc\0", "a␉b␍␊c␀")]
    [InlineData("a\u007Fb\u009Bc", "a␡b\\u{9b}c")]
    [InlineData("a\u202Eb\u2066c\u200Bd\u00ADe\uFEFFf", "a\\u{202e}b\\u{2066}c\\u{200b}d\\u{ad}e\\u{feff}f")]
    [InlineData("a\u2028b\u2029c", "a\\u{2028}b\\u{2029}c")]
    [InlineData("tag \U000E0041", "tag \\u{e0041}")]
    public void Nothing_is_obeyed_or_hidden(string text, string visible) => Assert.Equal(visible, VisibleText.Of(text));

    [Fact]
    public void Half_a_pair_of_surrogates_is_shown_as_its_number() => Assert.Equal("\\u{d83d}, \\u{dcd3}", VisibleText.Of("\ud83d, \udcd3"));

    [Fact]
    public void What_is_visible_stays_as_it_is() => Gen.String.SampleSeeded(text => Assert.Equal(VisibleText.Of(text), VisibleText.Of(VisibleText.Of(text))));

    [Fact]
    public void The_pieces_cover_the_text() => Gen.String.SampleSeeded(text => Assert.Equal(text.Length, VisibleText.Pieces(text).Sum(piece => piece.Length)));
}
