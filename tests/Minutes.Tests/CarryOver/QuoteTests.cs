using Minutes.CarryOver;
using Minutes.Text;
using Xunit;

namespace Minutes.Tests.CarryOver;

/// <summary>Of a long line the part that says it is quoted.</summary>
public sealed class QuoteTests
{
    private const string Long = "The harbour office has passed the drawing on to the monuments office, and all of us are waiting for the answer of one of the two";

    [Fact]
    public void A_short_line_is_quoted_whole() => Assert.Equal("\"waiting\"", Quote.Of("waiting", new(0, 7)));

    [Theory]
    [InlineData("harbour", "\"The harbour office has passed the drawing on to the…\"")]
    [InlineData("waiting", "\"…and all of us are waiting for the answer of one of the two\"")]
    [InlineData("monuments", "\"…the drawing on to the monuments office, and all of us are…\"")]
    [InlineData("two", "\"…and all of us are waiting for the answer of one of the two\"")]
    public void Of_a_long_line_what_it_is_about_is_seen(string word, string quote) =>
        Assert.Equal(quote, Quote.Of(Long, new TextSpan(Long.IndexOf(word, StringComparison.Ordinal), word.Length)));

    [Theory]
    [InlineData(0)]
    [InlineData(50)]
    [InlineData(99)]
    [InlineData(150)]
    [InlineData(199)]
    public void No_character_is_cut_in_two(int place)
    {
        var quote = Quote.Of(string.Concat(Enumerable.Repeat("🌊", 100)), new(place, 1));
        Assert.True(quote.Replace("🌊", "", StringComparison.Ordinal).All(character => character is '"' or '…'), quote);
    }
}
