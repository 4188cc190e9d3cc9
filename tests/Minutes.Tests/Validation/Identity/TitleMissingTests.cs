using System.Globalization;
using Xunit;

namespace Minutes.Tests.Validation.Identity;

public sealed class TitleMissingTests
{
    [Theory]
    [InlineData("2026-0311")]
    [InlineData("202603-11")]
    [InlineData("2026-13-11")]
    [InlineData("2026-03-32")]
    [InlineData("2026--03-11")]
    [InlineData("2026-03-111")]
    [InlineData("2026-03-11d")]
    [InlineData("2O26-03-11")]
    [InlineData("226-03-11")]
    [InlineData("2026-03")]
    [InlineData("2026-03-")]
    public void A_broken_date_is_told_and_mended(string broken)
    {
        var submitted = Weekly.Titled($"# {broken}");
        Assert.Equal([$"1:3 the title's date {broken} is no day"], submitted.Found("title-missing"));
        Assert.Equal(Submitted.Sound, submitted.Mended("title-missing"));
    }

    [Theory]
    [InlineData("202X-XX-XX")]
    [InlineData("YYYY-MM-DD")]
    [InlineData("2026-03-XX")]
    [InlineData("{{ date }}")]
    [InlineData("<date>")]
    [InlineData("TT.MM.JJJJ")]
    [InlineData("TBD")]
    public void A_placeholder_is_told_and_mended(string placeholder)
    {
        var submitted = Weekly.Titled($"# {placeholder}");
        Assert.Equal([$"1:3 {placeholder} still stands in the title for the date"], submitted.Found("title-missing"));
        Assert.Equal(Submitted.Sound, submitted.Mended("title-missing"));
    }

    [Theory]
    [InlineData("# Weekly March 11, 226", "# Weekly March 11, 2026", "MMMM d, yyyy")]
    [InlineData("# Weekly Marhc 11, 2026", "# Weekly March 11, 2026", "MMMM d, yyyy")]
    [InlineData("# Weekly 32 March 2026", "# Weekly 11 March 2026", "d MMMM yyyy")]
    [InlineData("# Weekly 11.032026", "# Weekly 11.03.2026", "dd.MM.yyyy")]
    [InlineData("# Weekly 2026-3-11", "# Weekly 2026-03-11", "yyyy-MM-dd")]
    [InlineData("# Weekly 2026 03 11", "# Weekly 2026-03-11", "yyyy-MM-dd")]
    [InlineData("# Weekly 11-Mar-2026", "# Weekly 2026-03-11", "yyyy-MM-dd")]
    [InlineData("# Weekly March 11, 15:00", "# Weekly 2026-03-11, 15:00", "yyyy-MM-dd")]
    [InlineData("# Weekly 11.3.26", "# Weekly 11.03.2026", "dd.MM.yyyy")]
    [InlineData("# Weekly", "# Weekly 2026-03-11", "yyyy-MM-dd")]
    public void Dates_are_written_as_in_the_titles_around(string title, string mended, string form)
    {
        var submitted = Weekly.TitledAmong(title, day => "# Weekly " + day.ToString(form, CultureInfo.InvariantCulture));
        Assert.Equal(Submitted.Sound.Replace("# 2026-03-11", mended, StringComparison.Ordinal), submitted.Mended("title-missing"));
    }

    [Fact]
    public void A_broken_date_that_is_far_from_the_files_is_not_mended() =>
        Assert.All(Weekly.Titled("# 2025-13-40").Findings(), finding => Assert.Null(finding.Fix));

    [Theory]
    [InlineData("# 2026-03-11\n\n", "")]
    [InlineData("# 2026-03-11\n", "")]
    [InlineData("# 2026-03-11", "")]
    public void A_title_that_is_gone_is_told_and_written_again(string gone, string left)
    {
        var submitted = Submitted.SoundBut(gone, left).After(Weekly.Before);
        Assert.Equal(["1:1 the minutes have no title"], submitted.Found("title-missing"));
        if (gone.EndsWith('\n')) Assert.Equal(Submitted.Sound, submitted.Mended("title-missing"));
    }

    [Fact]
    public void Where_titles_are_of_several_forms_none_is_written() =>
        Assert.All(Submitted.SoundBut("# 2026-03-11\n\n", "").After("2026-03-04").Findings(), finding => Assert.Null(finding.Fix));

    [Fact]
    public void An_empty_file_has_no_title() => Assert.Equal(["1:1 the minutes have no title"], new Submitted("").Found("title-missing"));

    [Fact]
    public void A_title_is_put_behind_the_front_matter()
    {
        var submitted = Submitted.SoundBut("# 2026-03-11\n\n", "---\ntags: network\n---\n").After(Weekly.Before);
        Assert.Equal("---\ntags: network\n---\n" + Submitted.Sound, submitted.Mended("title-missing"));
    }

    [Fact]
    public void A_title_without_a_date_is_told() =>
        Assert.Equal(["1:3 the title \"Harbour meeting\" does not say of which day the minutes are"], Weekly.Titled("# Harbour meeting").Found("title-missing"));

    [Theory]
    [InlineData("---\ndate: 2026-03-11\n---\n\n# Network - 20260-03-11", "5:13 the title's date 20260-03-11 is no day")]
    [InlineData("---\ndate: 2026-03-11\n---\n", "4:1 the minutes have no title")]
    public void Front_matter_does_not_make_up_for_a_broken_title(string title, string finding) => Assert.Equal([finding], Weekly.Titled(title).Found("title-missing"));

    [Theory]
    [InlineData("# Network Team, 2026-03-11")]
    [InlineData("# 2026-03-11 (moved from 2026-03-10)")]
    [InlineData("# Network\n\nDate: 2026-03-11")]
    [InlineData("# _2026-03-11_")]
    [InlineData("# Network_2026-03-11")]
    [InlineData("# Network\n\nHeld in Nordersiel on March 11, 2026")]
    [InlineData("---\ndate: 2026-03-11\n---\n\n# Network")]
    [InlineData("#2026-03-11")]
    public void A_title_that_names_the_day_is_not(string title) => Assert.Empty(Weekly.Titled(title).Found("title-missing"));

    [Theory]
    [InlineData("# Weekly meeting", "'# Weekly meeting'")]
    [InlineData("# Weekly meeting\n\n## Field day on May 3", "'# Weekly meeting'")]
    [InlineData("# Weekly meeting\n\n## Ticket 123456", "'# Weekly meeting'")]
    [InlineData("Minutes 2026-03-11", "'Minutes '2026-03-dd")]
    [InlineData("# Weekly 03/11/2026", "'# Weekly 'MM'/'dd'/'yyyy")]
    [InlineData("# Weekly March 11", "'# Weekly 'MMMM d")]
    [InlineData("# Weekly\n\nDate: 2026-03-11", "'# Weekly\n\nDate: '2026-MM-dd")]
    [InlineData("**2026-03-11**", "'**'yyyy-MM-dd'**'")]
    public void What_all_titles_around_do_is_not(string title, string form) =>
        Assert.Empty(Weekly.TitledAmong(title, day => day.ToString(form, CultureInfo.InvariantCulture)).Found("title-missing"));

    [Fact]
    public void Day_and_month_the_other_way_round_are_told_and_mended()
    {
        var submitted = Weekly.TitledAmong("# 11/03/2026", day => day.ToString("'# 'MM'/'dd'/'yyyy", CultureInfo.InvariantCulture));
        Assert.Equal(["1:3 the titles around write 03/11/2026 for 2026-03-11; here day and month are swapped"], submitted.Found("title-missing"));
        Assert.Equal(Submitted.Sound.Replace("2026-03-11", "03/11/2026", StringComparison.Ordinal), submitted.Mended("title-missing"));
    }

    [Fact]
    public void A_day_that_is_its_month_is_not_swapped() => Assert.Empty(
        (Weekly.TitledAmong("# 04/04/2026", day => day.ToString("'# 'MM'/'dd'/'yyyy", CultureInfo.InvariantCulture)) with { Path = "network/20260404.md" }).Found("title-missing"));

    [Theory]
    [InlineData("2026-0311", "the title's date 2026-0311 is no day")]
    [InlineData("{{ date }}", "{{ date }} still stands in the title for the date")]
    public void A_broken_date_behind_its_label_is_told(string broken, string message) => Assert.Equal(
        ["3:7 " + message],
        Weekly.TitledAmong($"# Weekly\n\nDate: {broken}", day => $"# Weekly\n\nDate: {day:yyyy-MM-dd}").Found("title-missing"));

    [Theory]
    [InlineData("network/20260311-workshop.md", "# Tide models")]
    public void A_special_session_need_not_name_its_day(string path, string title) =>
        Assert.Empty((Weekly.Titled(title) with { Path = path }).Found("title-missing"));
}
