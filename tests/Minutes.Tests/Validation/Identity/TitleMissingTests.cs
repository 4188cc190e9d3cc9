using Xunit;

namespace Minutes.Tests.Validation.Identity;

public sealed class TitleMissingTests
{
    [Theory]
    [InlineData("# 2026-0311")]
    [InlineData("# 20260311 - 11")]
    [InlineData("# 2026-3-11")]
    [InlineData("# 2026 03 11")]
    [InlineData("# 2026-0311 Network call")]
    [InlineData("# 202X-XX-XX")]
    [InlineData("# YYYY-MM-DD")]
    [InlineData("# 2026-13-11")]
    [InlineData("# 2026-03-32")]
    [InlineData("# Network call")]
    public void A_title_that_names_no_day_is_told(string title)
    {
        var isRead = title.Contains("20260311", StringComparison.Ordinal);
        Assert.Equal(isRead ? [] : [$"1:3 the title \"{title[2..]}\" names no day that can be read"], Submitted.SoundBut("# 2026-03-11", title).Found("title-missing"));
    }

    [Theory]
    [InlineData("# 2026-0311", "# 2026-03-11")]
    [InlineData("# 2026-3-11", "# 2026-03-11")]
    [InlineData("# 2026 03 11 Network call", "# 2026-03-11 Network call")]
    [InlineData("# 202X-XX-XX", "# 2026-03-11")]
    [InlineData("# YYYY-MM-DD", "# 2026-03-11")]
    [InlineData("2026-03-11", "# 2026-03-11")]
    public void Where_the_characters_tell_the_day_it_is_mended(string title, string mended) =>
        Assert.Equal(Submitted.SoundBut("# 2026-03-11", mended).Text, Submitted.SoundBut("# 2026-03-11", title).Mended("title-missing"));

    [Theory]
    [InlineData("# 2026-13-11")]
    [InlineData("# 2026-0304")]
    public void Other_digits_are_left_to_people(string title) =>
        Assert.All(Submitted.SoundBut("# 2026-03-11", title).Findings(), finding => Assert.Null(finding.Rule.Name == "title-missing" ? finding.Fix : null));

    [Theory]
    [InlineData("# 2026-03-11\n", "")]
    [InlineData("# 2026-03-11\n\n", "")]
    public void A_missing_title_is_put_at_the_top_in_the_form_of_the_series(string old, string replacement)
    {
        var submitted = Submitted.SoundBut(old, replacement).Beside("network/20260304.md", Submitted.SoundOf("2026-03-04").Replace("# 2026-03-04", "# Network call, Wednesday, 2026-03-04", StringComparison.Ordinal));
        Assert.Equal(["1:1 there is no title that names the day of the meeting"], submitted.Found("title-missing"));
        Assert.Equal(Submitted.Sound.Replace("# 2026-03-11", "# Network call, Wednesday, 2026-03-11", StringComparison.Ordinal), submitted.Mended("title-missing"));
    }

    [Fact]
    public void Front_matter_stays_at_the_top()
    {
        var submitted = Submitted.SoundBut("# 2026-03-11\n", "---\nlang: en\n---\n");
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
