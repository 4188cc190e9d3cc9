using System.Globalization;
using Xunit;

namespace Minutes.Tests.Validation.Identity;

public sealed class UnusualTitleTests
{
    [Theory]
    [InlineData("2026-03-11")]
    [InlineData(" 2026-03-11")]
    [InlineData("**2026-03-11**")]
    [InlineData("_2026-03-11_")]
    [InlineData("\\# 2026-03-11")]
    [InlineData("* 2026-03-11")]
    public void A_title_that_lost_its_mark_gets_it_back(string title)
    {
        var submitted = Weekly.Titled(title);
        Assert.EndsWith(" the title is no heading", Assert.Single(submitted.Found("title-form")), StringComparison.Ordinal);
        Assert.Equal(Submitted.Sound, submitted.Mended("title-form"));
    }

    [Theory]
    [InlineData("# 11.03.2026", "1:3 the titles around write the date as 2026-03-11, this one as 11.03.2026")]
    [InlineData("# 20260311", "1:3 the titles around write the date as 2026-03-11, this one as 20260311")]
    [InlineData("#### 2026-03-11", "1:6 the title is a heading of level 4, those around of level 1")]
    public void Another_form_is_a_note(string title, string message)
    {
        Assert.Equal([message], Weekly.Titled(title).Found("title-form"));
        Assert.Equal(Submitted.Sound, Weekly.Titled(title).Mended("title-form"));
        Assert.All(Weekly.Titled(title).Findings(), finding => Assert.Equal(Minutes.Validation.Severity.Note, finding.Severity));
    }

    [Fact]
    public void A_title_below_another_heading_keeps_its_level()
    {
        var submitted = Weekly.Titled("# Network\n\n## 2026-03-11");
        Assert.Equal(["3:4 the title is a heading of level 2, those around of level 1"], submitted.Found("title-form"));
        Assert.All(submitted.Findings(), finding => Assert.Null(finding.Fix));
    }

    [Fact]
    public void A_level_that_the_headings_below_need_is_left() => Assert.All(
        (Weekly.Titled("## 2026-03-11") with { Text = Submitted.Sound.Replace("# 2026", "## 2026", StringComparison.Ordinal).Replace("## P", "### P", StringComparison.Ordinal) }).Findings(),
        finding => Assert.Null(finding.Fix));

    [Fact]
    public void A_title_whose_date_only_people_read_gets_its_mark_back_as_well()
    {
        var submitted = Weekly.Titled("2026-3-11");
        Assert.Equal(["title-form", "title-missing"], submitted.Findings().Select(finding => finding.Rule.Name).Order());
        Assert.Equal(Submitted.Sound, Minutes.Validation.Checker.Mend(submitted.Read(), _ => true).Submission.Source.Text);
    }

    [Theory]
    [InlineData("# Network Team, 2026-03-11")]
    [InlineData("# 2026-03-11 (moved from 2026-03-10)")]
    [InlineData("# Network\n\nDate: 2026-03-11")]
    [InlineData("# _2026-03-11_")]
    [InlineData("# Network_2026-03-11")]
    [InlineData("# Harbour meeting")]
    [InlineData("2026-0311")]
    [InlineData("#2026-03-11")]
    public void A_heading_that_names_the_day_is_not_nor_one_that_names_none(string title) => Assert.Empty(Weekly.Titled(title).Found("title-form"));

    [Theory]
    [InlineData("Minutes 2026-03-11", "'Minutes '2026-03-dd")]
    [InlineData("Minutes 2026-3-11", "'Minutes '2026-3-d")]
    [InlineData("**2026-03-11**", "'**'yyyy-MM-dd'**'")]
    [InlineData("## 11.03.2026", "'## 'dd.MM.yyyy")]
    public void What_all_titles_around_do_is_not(string title, string form) =>
        Assert.Empty(Weekly.TitledAmong(title, day => day.ToString(form, CultureInfo.InvariantCulture)).Found("title-form"));

    [Theory]
    [InlineData(1, 3)]
    [InlineData(0, 2)]
    public void Three_other_titles_make_a_habit(int findings, int others) =>
        Assert.Equal(findings, Submitted.SoundBut("# 2026-03-11", "# 11.03.2026").After(Weekly.Before[^others..]).Found("title-form").Length);

    [Fact]
    public void One_other_title_of_the_same_form_is_no_habit_broken() => Assert.Empty(
        Weekly.Titled("# 11.03.2026").Beside("network/20260225.md", Submitted.SoundOf("2026-02-25").Replace("# 2026-02-25", "# 25.02.2026", StringComparison.Ordinal)).Found("title-form"));

    [Theory]
    [InlineData("network/20260311-workshop.md", "2026-03-11")]
    [InlineData("network/20260311-workshop.md", "## 11.03.2026")]
    public void A_special_session_may_have_a_title_of_its_own_form(string path, string title) =>
        Assert.Empty((Weekly.Titled(title) with { Path = path }).Found("title-form"));
}
