using System.Globalization;
using Xunit;

namespace Minutes.Tests.Validation.Identity;

public sealed class TitleDateTests
{
    [Theory]
    [InlineData("2026-03-04", "2026-03-04 has minutes of its own")]
    [InlineData("2026-03-12", "the series meets on Wednesdays, and 2026-03-12 is a Thursday")]
    [InlineData("2025-03-11", "the series meets on Wednesdays, and 2025-03-11 is a Tuesday")]
    [InlineData("2026-11-03", "the series meets on Wednesdays, and 2026-11-03 is a Tuesday")]
    [InlineData("2026-03-18", "2026-03-18 is still to come")]
    public void A_title_of_another_day_is_told_with_what_speaks_against_it_and_mended(string date, string why)
    {
        var submitted = Weekly.Titled($"# {date}");
        Assert.Equal([$"1:3 the title names {date}, the file 2026-03-11: {why}"], submitted.Found("title-date"));
        Assert.Equal(Submitted.Sound, submitted.Mended("title-date"));
    }

    [Fact]
    public void The_weekday_in_the_title_speaks_for_the_file() => Assert.Equal(
        ["1:14 the title names 2026-03-12, the file 2026-03-11: the title itself says Wednesday, and that is the file's day"],
        Weekly.Titled("# Wednesday, 2026-03-12").Found("title-date"));

    [Fact]
    public void A_day_on_a_line_of_its_own_counts_as_one_below_the_title() => Assert.Equal(
        ["3:12 the title names 2026-03-04, the file 2026-03-11: 2026-03-04 has minutes of its own"],
        Weekly.Titled("# Harbour board\n\nWednesday, March 4, 2026, 11:00 a.m.").Found("title-date"));

    [Theory]
    [InlineData("# March 4th, 2026", "# March 11th, 2026")]
    [InlineData("# Mittwoch, 4. März 2026", "# Mittwoch, 11. März 2026")]
    [InlineData("# Network, 04.03.2026 (Nordersiel)", "# Network, 11.03.2026 (Nordersiel)")]
    [InlineData("# 2026/03/04", "# 2026/03/11")]
    [InlineData("# 20260304", "# 20260311")]
    [InlineData("# Thursday, 2026-03-12", "# Wednesday, 2026-03-11")]
    [InlineData("# 2026-03-12 (Thu)", "# 2026-03-11 (Wed)")]
    [InlineData("# Wednesday, 2026-03-12", "# Wednesday, 2026-03-11")]
    public void Only_the_date_changes_and_it_keeps_its_form(string title, string mended) =>
        Assert.Equal(Submitted.Sound.Replace("# 2026-03-11", mended, StringComparison.Ordinal), Weekly.Titled(title).Mended("title-date"));

    [Theory]
    [InlineData("# 2026-03-04", "write 2026-03-11")]
    [InlineData("# Network, 04.03.2026 (Nordersiel)", "write 11.03.2026")]
    [InlineData("# March 4th, 2026", "write March 11th, 2026")]
    public void The_fix_says_what_it_writes(string title, string fix) =>
        Assert.Equal(fix, Assert.Single(Weekly.Titled(title).Findings(), finding => finding.Rule.Name == "title-date").Fix?.Title);

    [Theory]
    [InlineData("# Am 4.3.2026", "# Am 11.3.2026", "'# Am 'd.M.yyyy")]
    [InlineData("# 2026-3-4", "# 2026-3-11", "'# 'yyyy-M-d")]
    [InlineData("# 03/04/2026", "# 03/11/2026", "'# 'MM'/'dd'/'yyyy")]
    public void A_date_that_leaves_its_form_open_is_written_as_those_around(string title, string mended, string form)
    {
        var submitted = Weekly.TitledAmong(title, day => day.ToString(form, CultureInfo.InvariantCulture));
        Assert.Equal(Submitted.Sound.Replace("# 2026-03-11", mended, StringComparison.Ordinal), submitted.Mended("title-date"));
    }

    [Fact]
    public void Where_the_weekday_speaks_for_the_title_the_file_is_to_be_renamed()
    {
        var submitted = new Submitted(Submitted.Sound, "network/20260312.md").After(Weekly.Before) with { Now = "2026-03-13T08:00:00Z" };
        var finding = Assert.Single(submitted.Findings(), finding => finding.Rule.Name == "title-date");
        Assert.Equal("the title names 2026-03-11, the file 2026-03-12: the series meets on Wednesdays, and 2026-03-12 is a Thursday", finding.Message);
        Assert.Equal("rename the file: `git mv network/20260312.md network/20260311.md`", finding.Advice);
        Assert.Null(finding.Fix);
    }

    [Fact]
    public void Where_nothing_tells_none_is_called_wrong()
    {
        var finding = Assert.Single(Submitted.SoundBut("2026-03-11", "2026-02-04").Findings());
        Assert.Equal("the title names 2026-02-04, the file 2026-03-11", finding.Message);
        Assert.Null(finding.Fix);
    }

    [Fact]
    public void All_places_that_bear_the_wrong_day_are_one_finding()
    {
        const string Head = "---\ndate: 2026-03-04\n---\n\n# 2026-03-04\n\nDate: 2026-03-04";
        var submitted = Weekly.Titled(Head);
        Assert.Single(submitted.Found("title-date"));
        Assert.Equal(Submitted.Sound.Replace("# 2026-03-11", Head.Replace("03-04", "03-11", StringComparison.Ordinal), StringComparison.Ordinal), submitted.Mended("title-date"));
    }

    [Fact]
    public void A_line_that_contradicts_the_title_is_told() =>
        Assert.Equal(["3:7 the title names 2026-03-04, the file 2026-03-11: 2026-03-04 has minutes of its own"], Weekly.Titled("# 2026-03-11\n\nDate: 2026-03-04").Found("title-date"));

    [Theory]
    [InlineData("# Tuesday, 2026-03-11", "1:3 the title says Tuesday, but 2026-03-11 is a Wednesday", "# Wednesday, 2026-03-11")]
    [InlineData("# 2026-03-11 (Tue)", "1:15 the title says Tue, but 2026-03-11 is a Wednesday", "# 2026-03-11 (Wed)")]
    [InlineData("# Di., 11.03.2026", "1:3 the title says Di, but 2026-03-11 is a Wednesday", "# Mi., 11.03.2026")]
    public void A_weekday_that_is_not_the_dates_is_told_and_mended(string title, string message, string mended)
    {
        Assert.Equal([message], Weekly.Titled(title).Found("title-date"));
        Assert.Equal(Submitted.Sound.Replace("# 2026-03-11", mended, StringComparison.Ordinal), Weekly.Titled(title).Mended("title-date"));
    }

    [Fact]
    public void A_weekday_that_is_the_series_own_may_be_right() => Assert.All(
        (Submitted.SoundBut("# 2026-03-11", "# Wednesday, 2026-03-12") with { Path = "network/20260312.md" }).After(Weekly.Before).Findings(),
        finding => Assert.Null(finding.Fix));

    [Theory]
    [InlineData("# 2026-03-11")]
    [InlineData("# Wednesday, 2026-03-11")]
    [InlineData("# Monday Club 2026-03-11")]
    [InlineData("# 2026-03-11 (moved from 2026-03-10)")]
    [InlineData("# 2026-03-10 -> moved to 2026-03-11")]
    [InlineData("# 2026-3-11")]
    [InlineData("# 11/03/2026")]
    [InlineData("# Harbour meeting")]
    [InlineData("# Harbour meeting\n\n## Field day on May 3")]
    [InlineData("# March 11\n\n## May 3")]
    public void A_title_of_the_files_day_is_not(string title) => Assert.Empty(Weekly.Titled(title).Found("title-date"));

    [Fact]
    public void The_title_of_a_copy_is_not_mended_for_that_would_hide_it() =>
        Assert.Empty(new Submitted(Submitted.SoundOf("2026-03-04")).After(Weekly.Before).Found("title-date"));
}
