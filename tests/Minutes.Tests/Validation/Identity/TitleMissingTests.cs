using Xunit;

namespace Minutes.Tests.Validation.Identity;

public sealed class TitleMissingTests
{
    [Theory]
    [InlineData("# 2026-0311", "1:3 the title's date 2026-0311 is no day")]
    [InlineData("# 2026-0311 Network call", "1:3 the title's date 2026-0311 is no day")]
    [InlineData("# 2026-13-11", "1:3 the title's date 2026-13-11 is no day")]
    [InlineData("# 2026-03-32", "1:3 the title's date 2026-03-32 is no day")]
    [InlineData("# 202X-XX-XX", "1:3 202X-XX-XX still stands in the title for the date")]
    [InlineData("# YYYY-MM-DD", "1:3 YYYY-MM-DD still stands in the title for the date")]
    [InlineData("# Network call", "1:3 the title \"Network call\" does not say of which day the minutes are")]
    public void A_title_that_names_no_day_is_told(string title, string told) =>
        Assert.Equal([told], Submitted.SoundBut("# 2026-03-11", title).After("2026-02-18", "2026-02-25", "2026-03-04").Found("title-missing"));

    [Theory]
    [InlineData("# 2026-0311", "# 2026-03-11")]
    [InlineData("# 2026-0311 Network call", "# 2026-03-11 Network call")]
    [InlineData("# 202X-XX-XX", "# 2026-03-11")]
    [InlineData("# YYYY-MM-DD", "# 2026-03-11")]
    [InlineData("2026-03-11", "# 2026-03-11")]
    public void Where_the_characters_tell_the_day_it_is_mended(string title, string mended) =>
        Assert.Equal(Submitted.SoundBut("# 2026-03-11", mended).Text, Submitted.SoundBut("# 2026-03-11", title).Mended("title-missing"));

    [Theory]
    [InlineData("# 2026-03-11\n", "")]
    [InlineData("# 2026-03-11\n\n", "")]
    public void A_missing_title_is_put_at_the_top_in_the_form_of_the_series(string old, string replacement)
    {
        var submitted = Submitted.SoundBut(old, replacement);
        foreach (var date in (string[])["2026-02-18", "2026-02-25", "2026-03-04"])
            submitted = submitted.Beside($"network/{date.Replace("-", "", StringComparison.Ordinal)}.md", Submitted.SoundOf(date).Replace("# " + date, "# Network call, Wednesday, " + date, StringComparison.Ordinal));
        Assert.Equal(["1:1 the minutes have no title"], submitted.Found("title-missing"));
        Assert.Equal(Submitted.Sound.Replace("# 2026-03-11", "# Network call, Wednesday, 2026-03-11", StringComparison.Ordinal), submitted.Mended("title-missing"));
    }

    [Fact]
    public void Front_matter_stays_at_the_top()
    {
        var submitted = Submitted.SoundBut("# 2026-03-11\n", "---\nlang: en\n---\n").After("2026-02-18", "2026-02-25", "2026-03-04");
        Assert.StartsWith("---\nlang: en\n---\n# 2026-03-11\n\n## Participants", submitted.Mended("title-missing"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("# 2026-03-11")]
    [InlineData("## 2026-03-11")]
    [InlineData("# Network call of March 11th, 2026")]
    [InlineData("# 11.03.2026")]
    [InlineData("# 2026-03-04")]
    public void A_title_with_a_day_is_read(string title) => Assert.Empty(Submitted.SoundBut("# 2026-03-11", title).Found("title-missing"));

    [Fact]
    public void A_special_session_may_be_called_by_its_name() => Assert.Empty(
        (Submitted.SoundBut("# 2026-03-11", "# Workshop on lids") with { Path = "network/20260311-workshop.md" }).After("2026-02-25", "2026-03-04").Found("title-missing"));
}
