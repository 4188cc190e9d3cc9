using Minutes.Text;
using Xunit;

namespace Minutes.Tests.Text;

/// <summary>Words are found whatever their case; what only looks like one by its first sign and length is none.</summary>
public sealed class KnownWordsTests
{
    private static readonly KnownWords Words = new("topic", "überschrift", "…", "tide table");

    [Theory]
    [InlineData("topic", true)]
    [InlineData("TOPIC", true)]
    [InlineData("Überschrift", true)]
    [InlineData("ÜBERSCHRIFT", true)]
    [InlineData("…", true)]
    [InlineData("Tide Table", true)]
    [InlineData("tonic", false)]
    [InlineData("topics", false)]
    [InlineData("opic", false)]
    [InlineData("", false)]
    public void A_word_is_known_or_not(string text, bool expected) => Assert.Equal(expected, Words.Has(text));

    [Fact]
    public void A_longer_text_than_any_word_is_none() => Assert.False(Words.Has(new string('t', 5000)));
}
