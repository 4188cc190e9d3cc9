using Minutes.Validation;
using Xunit;

namespace Minutes.Tests.Validation.Form;

/// <summary>Line ends of other systems.</summary>
public sealed class LineEndsTests
{
    private static readonly string Windows = Submitted.Sound.ReplaceLineEndings("\r\n");

    [Theory]
    [InlineData("\r\n", "1:13 the lines end with CRLF")]
    [InlineData("\r", "1:13 the lines end with CR")]
    public void Other_line_ends_are_told_once_and_mended(string end, string finding)
    {
        var submitted = new Submitted(Submitted.Sound.ReplaceLineEndings(end));
        Assert.Equal([finding], submitted.Found("line-ends"));
        Assert.Equal(Submitted.Sound, submitted.Mended("line-ends"));
    }

    [Fact]
    public void A_last_line_that_is_ended_does_not_make_it_twice() =>
        Assert.Equal(["line-ends", "final-newline"], Checker.Mend(new Submitted(Windows.TrimEnd()).Read(), _ => true).Done.Select(done => done.Finding.Rule.Name));

    [Fact]
    public void Where_the_series_has_CRLF_that_is_what_is_asked_for()
    {
        var before = Submitted.SoundOf("2026-03-04").ReplaceLineEndings("\r\n");
        var finding = Assert.Single(Submitted.SoundBut("@mira-k\n", "@mira-k\r\n").Beside("network/20260304.md", before).Findings(), finding => finding.Rule.Name == "line-ends");
        Assert.Equal(("13 of 14 lines end in another way than the rest", "save the file with CRLF line ends", "end lines with CRLF"), (finding.Message, finding.Advice, finding.Fix!.Title));
    }

    [Fact]
    public void One_among_others_is_told_where_it_is()
    {
        var submitted = Submitted.SoundBut("@mira-k\n", "@mira-k\r\n");
        Assert.Equal(["5:10 1 of 14 lines end in another way than the rest"], submitted.Found("line-ends"));
        Assert.Equal(Submitted.Sound, submitted.Mended("line-ends"));
    }

    [Fact]
    public void Where_the_whole_series_has_CRLF_it_is_right()
    {
        var before = Submitted.SoundOf("2026-03-04").ReplaceLineEndings("\r\n");
        Assert.Empty(new Submitted(Windows).Beside("network/20260304.md", before).Found("line-ends"));
        Assert.Equal(Windows, Submitted.SoundBut("@mira-k\n", "@mira-k\r\n").Beside("network/20260304.md", before).Mended("line-ends"));
    }

    [Fact]
    public void Where_some_of_the_series_have_CRLF_it_is_not() =>
        Assert.Single(new Submitted(Windows).After("2026-03-04").Beside("network/20260225.md", Windows).Found("line-ends"));
}
