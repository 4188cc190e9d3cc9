using Xunit;

namespace Minutes.Tests.Validation.People;

public sealed class NoHandleTests
{
    private const string Rule = "no-handle";

    [Theory]
    [InlineData("* Quill Ferrow\n", "7:3 Quill Ferrow is listed without a handle")]
    [InlineData("* Quill Ferrow (guest)\n* Oke\n", "7:3 2 participants are listed without a handle")]
    public void A_name_stands_among_handles(string lines, string message) =>
        Assert.Equal([message], Submitted.SoundBut("* @tjorven\n", "* @tjorven\n" + lines).After("2026-02-25", "2026-03-04").Found(Rule));

    [Theory]
    [InlineData("* @mira-k\n* @tjorven\n* @oke\n* @wim-delta\n* Quill Ferrow\n", 1)]
    [InlineData("* @mira-k\n* @tjorven\n* @oke\n* Quill Ferrow\n", 0)]
    public void Four_of_five_have_a_handle_where_one_is_missed(string list, int findings) =>
        Assert.Equal(findings, Submitted.SoundBut("* @mira-k\n* @tjorven\n", list).Found(Rule).Length);

    [Fact]
    public void Not_where_the_sign_was_forgotten() =>
        Assert.Empty(Submitted.SoundBut("* @tjorven\n", "* tjorven\n").After("2026-02-25", "2026-03-04").Found(Rule));

    [Fact]
    public void Not_in_a_series_of_names()
    {
        var named = Submitted.SoundBut("* @mira-k\n* @tjorven\n", "* Mira Kallas\n* Tjorven Berg\n");
        Assert.Empty(named.Beside("network/20260304.md", named.Text.Replace("2026-03-11", "2026-03-04", StringComparison.Ordinal)).Found(Rule));
    }
}
