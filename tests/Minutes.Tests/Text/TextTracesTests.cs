using CsCheck;
using Minutes.Documents;
using Minutes.Tests.Documents;
using Minutes.Text;
using Xunit;

namespace Minutes.Tests.Text;

/// <summary>What cannot stand in a text is told without a search; what does stand there is never missed.</summary>
public sealed class TextTracesTests
{
    private static readonly string[] Words = ["mira-k", "OKE", "fällt aus", "](url", "<%", "{", "Ünicode", "📅"];

    private static readonly Gen<(string Before, string Word, string Behind)> Mentions = Gen.Select(NastyText.Any, Gen.Int[0, Words.Length - 1].Select(index => Words[index]), NastyText.Any);

    [Fact]
    public void A_word_that_stands_in_a_text_is_never_missed() => Mentions.SampleSeeded(text =>
        Assert.True(MayStand(text.Word, StringComparison.Ordinal, text.Before + text.Word + text.Behind)));

    [Fact]
    public void Nor_is_it_in_another_case() => Mentions.SampleSeeded(text =>
        Assert.True(MayStand(text.Word.ToUpperInvariant(), StringComparison.OrdinalIgnoreCase, text.Before + text.Word.ToLowerInvariant() + text.Behind)));

    [Theory]
    [InlineData("password:", "the pass was closed, the word is out")]
    [InlineData("<script", "<https://tides.example/> has a script")]
    [InlineData("{", "no such sign")]
    [InlineData("<%", "100 % of it")]
    [InlineData("mira-k", "")]
    public void A_word_of_which_a_part_is_missing_is_not_there(string word, string text) => Assert.False(MayStand(word, StringComparison.OrdinalIgnoreCase, text));

    [Theory]
    [InlineData("AKIA", "akia, said the gull")]
    [InlineData("ghp_", "the GHP office")]
    public void A_word_whose_signs_are_missing_is_not_there(string word, string text) => Assert.False(MayStand(word, StringComparison.Ordinal, text));

    [Theory]
    [InlineData("a\u0007b", true)]
    [InlineData("a\u007fb", true)]
    [InlineData("a\tb\r\n", false)]
    public void Control_characters_are_known(string text, bool expected) => Assert.Equal(expected, new TextTraces(text).HasControls);

    [Fact]
    public void What_blanks_in_the_place_of_code_make_is_found_in_the_prose()
    {
        var document = MinutesDocument.Read(SourceText.From("network/20260311.md", "see `x`here")).Value!;
        var words = new SoughtWords(StringComparison.Ordinal, " here");
        Assert.True(words.MayStandIn(document.Traces));
        Assert.Contains(" here", document.Prose, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("the gauge is up", 0)]
    [InlineData("the gauge is down", 1)]
    [InlineData("the gauge is down, the ferry late", 2)]
    public void The_words_that_may_be_there_are_searched_for(string text, int expected)
    {
        var words = new SoughtWords(StringComparison.Ordinal, "down", "late");
        var sought = words.For(new(text), text);
        Assert.Equal(expected, sought is null ? 0 : words.AreIn("late") && "late".AsSpan().ContainsAny(sought) ? 2 : 1);
        Assert.Equal(expected > 0, sought is not null && text.AsSpan().ContainsAny(sought));
    }

    [Theory]
    [InlineData("gauge", true)]
    [InlineData("Küste", false)]
    public void Whether_all_is_ASCII_is_known(string text, bool isAscii)
    {
        var traces = new TextTraces(text);
        Assert.Equal(isAscii, traces.IsAscii);
        Assert.Equal(!isAscii, traces.Has('ü'));
    }

    private static bool MayStand(string word, StringComparison comparison, string text) => new SoughtWords(comparison, word).MayStandIn(new(text));
}
