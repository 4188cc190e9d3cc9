using CsCheck;
using Minutes.Series;
using Xunit;

namespace Minutes.Tests.Series;

public sealed class KnownLinesTests
{
    [Theory]
    [InlineData("Who takes the minutes? @fkr")]
    [InlineData("Who takes the minutes?")]
    [InlineData("Who takes")]
    [InlineData("Air-Gapped")]
    public void A_line_and_its_beginnings_up_to_the_end_of_a_word_are_known(string line) => Assert.True(Known().Contain(line));

    [Theory]
    [InlineData("Who take")]
    [InlineData("takes the minutes?")]
    [InlineData("Who takes the minutes? @fkr and others")]
    [InlineData("Who brings the minutes")]
    public void Nothing_else_is(string line) => Assert.False(Known().Contain(line));

    [Fact]
    public void Lines_that_are_added_later_are_found_as_well() => Gen.Char["ab1 -é"].Array[0, 4].Select(letters => new string(letters)).Array[1, 20].SampleSeeded(lines =>
    {
        var known = new KnownLines(lines[..(lines.Length / 2)]);
        known.Contain(lines[^1]);
        known.Add(lines[(lines.Length / 2)..^1]);
        var isKnown = lines[..^1].Any(earlier => earlier == lines[^1] || (earlier.StartsWith(lines[^1], StringComparison.Ordinal) && !char.IsLetterOrDigit(earlier[lines[^1].Length])));
        Assert.Equal(isKnown, known.Contain(lines[^1]));
    });

    private static KnownLines Known() => new(["Who takes the minutes? @fkr", "Air-Gapped -> moved to April"]);
}
