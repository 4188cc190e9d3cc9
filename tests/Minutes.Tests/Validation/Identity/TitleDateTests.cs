using Xunit;

namespace Minutes.Tests.Validation.Identity;

public sealed class TitleDateTests
{
    private static readonly string[] Wednesdays = ["2026-02-11", "2026-02-18", "2026-02-25", "2026-03-04"];

    [Theory]
    [InlineData("# 2026-03-04", "1:3 the title names 2026-03-04, the file 2026-03-11: 2026-03-04 has minutes of its own")]
    [InlineData("# 2026-03-12", "1:3 the title names 2026-03-12, the file 2026-03-11: the series meets on Wednesdays, and 2026-03-12 is a Thursday")]
    [InlineData("# 2027-03-11", "1:3 the title names 2027-03-11, the file 2026-03-11: the series meets on Wednesdays, and 2027-03-11 is a Thursday")]
    [InlineData("# 2026-03-18", "1:3 the title names 2026-03-18, the file 2026-03-11: 2026-03-18 is still to come")]
    [InlineData("# 2026-03-11", null)]
    [InlineData("# Call of 2026-03-11, after that of 2026-03-04", null)]
    public void A_title_of_another_day_is_told(string title, string? told) =>
        Assert.Equal(told is null ? [] : [told], Submitted.SoundBut("# 2026-03-11", title).After(Wednesdays).Found("title-date"));

    [Theory]
    [InlineData("# 2026-03-04", "# 2026-03-11")]
    [InlineData("# Network call, 04.03.2026", "# Network call, 11.03.2026")]
    [InlineData("# March 4th, 2026", "# March 11th, 2026")]
    [InlineData("# Tuesday, 2026-03-11", "# Wednesday, 2026-03-11")]
    [InlineData("# 2026-03-11 (Di.)", "# 2026-03-11 (Di.)")]
    public void Where_the_files_show_that_the_title_is_wrong_its_date_becomes_the_files(string title, string mended)
    {
        var submitted = Submitted.SoundBut("# 2026-03-11", title).After(Wednesdays);
        Assert.Equal(Submitted.SoundBut("# 2026-03-11", mended).Text, title == mended ? submitted.Text : submitted.Mended("title-date"));
    }

    [Fact]
    public void Where_the_name_is_off_the_weekday_the_title_may_be_right()
    {
        var submitted = (Submitted.SoundBut("# 2026-03-11", "# 2026-03-11") with { Path = "network/20260313.md" }).After(Wednesdays);
        Assert.Equal(["1:3 the title names 2026-03-11, the file 2026-03-13: the series meets on Wednesdays, and 2026-03-13 is a Friday"], submitted.Found("title-date"));
        Assert.Null(Assert.Single(submitted.Findings(), finding => finding.Rule.Name == "title-date").Fix);
    }

    [Theory]
    [InlineData("# Tuesday, 2026-03-11", "1:3 the title says Tuesday, but 2026-03-11 is a Wednesday")]
    [InlineData("# 2026-03-11 (Tuesday)", "1:15 the title says Tuesday, but 2026-03-11 is a Wednesday")]
    [InlineData("# wednesday 2026-03-11", null)]
    [InlineData("# Mittwoch, 11.03.2026", null)]
    [InlineData("# Friday friends, call of 2026-03-11", null)]
    public void A_weekday_beside_the_date_is_that_of_the_day(string title, string? told) =>
        Assert.Equal(told is null ? [] : [told], Submitted.SoundBut("# 2026-03-11", title).Found("title-date"));

    [Fact]
    public void The_title_of_a_copy_is_left_as_it_is() => Assert.Empty(
        (new Submitted(Submitted.SoundOf("2026-03-04")) with { Path = "network/20260311.md" }).Beside("network/20260304.md", Submitted.SoundOf("2026-03-04")).Found("title-date"));
}
