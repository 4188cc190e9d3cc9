using Xunit;

namespace Minutes.Tests.Validation.Form;

/// <summary>The end of the file.</summary>
public sealed class FinalNewlineTests
{
    [Theory]
    [InlineData("", "14:42 the last line has no line end")]
    [InlineData("  ", "14:44 the last line has no line end")]
    [InlineData("\n\n", "15:1 a blank line stands at the end of the file")]
    [InlineData("\n\n  \n", "15:1 2 blank lines stand at the end of the file")]
    public void It_is_told(string end, string finding) => Assert.Equal([finding], new Submitted(Submitted.Sound.TrimEnd() + end).Found("final-newline"));

    [Theory]
    [InlineData("", "end the file with a line end", "end the last line")]
    [InlineData("\n\n", "take them out", "take out the blank lines at the end")]
    public void It_is_told_what_to_do(string end, string advice, string title)
    {
        var finding = Assert.Single(new Submitted(Submitted.Sound.TrimEnd() + end).Findings(), finding => finding.Rule.Name == "final-newline");
        Assert.Equal((advice, title), (finding.Advice, finding.Fix?.Title));
    }

    [Theory]
    [InlineData("", "\n")]
    [InlineData("\n\n", "\n")]
    [InlineData("\n \n\n", "\n")]
    [InlineData("\r\n\r\n", "\r\n")]
    public void It_becomes_one_line_end(string end, string mended) =>
        Assert.Equal(Submitted.Sound.TrimEnd() + mended, new Submitted(Submitted.Sound.TrimEnd() + end).Mended("final-newline"));

    [Fact]
    public void A_file_with_CRLF_gets_one()
    {
        var text = Submitted.Sound.TrimEnd().ReplaceLineEndings("\r\n");
        Assert.Equal(text + "\r\n", new Submitted(text).Mended("final-newline"));
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void One_line_end_is_nothing(string end) => Assert.Empty(new Submitted(Submitted.Sound.TrimEnd() + end).Found("final-newline"));

    [Fact]
    public void An_empty_file_needs_none() => Assert.Empty(new Submitted("").Found("final-newline"));
}
