using Xunit;

namespace Minutes.Tests.Validation.Form;

/// <summary>Dashes that make a heading of a text.</summary>
public sealed class StrayUnderlineTests
{
    [Theory]
    [InlineData("\nThe ferry goes again.\n---", 17)]
    [InlineData("\nThe ferry goes again, and so does\nthe gauge\n---\n", 18)]
    [InlineData("\nferry\n-----------------", 17)]
    [InlineData("\nferry\n---------", 17)]
    [InlineData("\nThe ferry goes again!\n---", 17)]
    [InlineData("\nThe ferry goes again;\n---", 17)]
    [InlineData("\nThe ferry goes again,\n---", 17)]
    [InlineData("\nThe ferry and the\ngauge\n--------------", 18)]
    public void Dashes_below_a_text_are_told(string lines, int line) =>
        Assert.Equal([$"{line}:1 the dashes make a heading of the text above them"], Submitted.Saying(lines).Found("stray-underline"));

    [Theory]
    [InlineData("\nThe ferry goes again.\n\n---")]
    [InlineData("\nThe ferry goes again\n--------------------")]
    [InlineData("\nFerry\n---\n\nGauge\n---\n")]
    [InlineData("\nThe ferry goes again.\n===")]
    [InlineData("\nferry\n--------")]
    [InlineData("\nThe ferry.\n-------------")]
    [InlineData("\nThe ferry.\n-------")]
    [InlineData("* the ferry\n---")]
    [InlineData("```\nThe ferry.\n---\n```")]
    public void Headings_and_rules_are_nothing(string lines) => Assert.Empty(Submitted.Saying(lines).Found("stray-underline"));

    [Fact]
    public void A_file_that_underlines_its_headings_means_it() =>
        Assert.Empty(new Submitted("2026-03-11\n---\n\nThe ferry goes again\n---\n\n* twice a day\n").Found("stray-underline"));

    [Fact]
    public void A_text_of_many_words_is_none_of_a_heading() => Assert.Single(
        new Submitted("# 2026-03-11\n\nThe ferry goes again\n---\n\nThe ferry goes again, twice a day in summer, and the gauge that was lost is up again\n---\n").Found("stray-underline"));

    [Fact]
    public void What_the_series_has_each_time_is_meant()
    {
        const string Divided = "Next\n------------\n\n### Gauge";
        static string Of(string date) => Submitted.SoundOf(date).Replace("### Gauge", Divided, StringComparison.Ordinal);
        var submitted = new Submitted(Of("2026-03-11"));
        Assert.NotEmpty(submitted.Found("stray-underline"));
        Assert.Empty(submitted.Beside("network/20260225.md", Of("2026-02-25")).Beside("network/20260304.md", Of("2026-03-04")).Found("stray-underline"));
    }
}
