using Xunit;

namespace Minutes.Tests.Validation.Agenda;

public sealed class AgendaMissingTests
{
    private static readonly string[] Weeks = ["2026-02-18", "2026-02-25", "2026-03-04"];

    [Theory]
    [InlineData("", "10:1 there is no heading \"Agenda\", which the series has above its topics")]
    [InlineData("Agenda", "8:1 \"Agenda\" is no heading")]
    [InlineData("**Agenda:**", "8:1 \"**Agenda:**\" is no heading")]
    [InlineData("We met by video.\n\nAgenda", "10:1 \"Agenda\" is no heading")]
    [InlineData("Agenda: who, what, and how many gauges", "10:1 there is no heading \"Agenda\", which the series has above its topics")]
    [InlineData("Welcome", "10:1 there is no heading \"Agenda\", which the series has above its topics")]
    [InlineData("### Agneda", "8:1 there is no heading \"Agenda\", which the series has above its topics")]
    [InlineData("## Anglers", "8:1 there is no heading \"Agenda\", which the series has above its topics")]
    [InlineData("## Agneda", "8:4 \"Agneda\" is probably the heading \"Agenda\"")]
    public void Minutes_without_the_heading_that_the_series_has_are_told(string line, string finding) =>
        Assert.Equal([finding], Submitted.SoundBut("## Agenda", line).After(Weeks).Found("agenda-missing"));

    [Fact]
    public void A_line_with_more_than_the_word_is_not_mended() =>
        Assert.Null(Assert.Single(Submitted.SoundBut("## Agenda", "**Agenda:**").After(Weeks).Findings(), finding => finding.Rule.Name == "agenda-missing").Fix);

    [Theory]
    [InlineData("# 2026-03-11\n\nThe gauge is up again, and the ferry came.\n", "1:1")]
    [InlineData("The gauge is up again, and the ferry came.\n", "1:1")]
    [InlineData("\n\n# 2026-03-11\n\nThe gauge is up again, and the ferry came.\n", "3:1")]
    public void Where_nothing_looks_like_a_topic_it_belongs_at_the_top(string text, string place) =>
        Assert.Equal([$"{place} there is no heading \"Agenda\", which the series has above its topics"], new Submitted(text).After(Weeks).Found("agenda-missing"));

    [Fact]
    public void The_nearest_minutes_tell_the_heading()
    {
        var submitted = Submitted.SoundBut("## Agenda", "").After(Weeks).Beside("network/20260304.md", Submitted.SoundOf("2026-03-04").Replace("## Agenda", "# Topics", StringComparison.Ordinal));
        var finding = Assert.Single(submitted.Findings(), finding => finding.Rule.Name == "agenda-missing");
        Assert.Equal("put \"# Topics\" above the first topic", finding.Advice);
    }

    [Fact]
    public void The_minutes_behind_tell_the_heading_too() =>
        Assert.Single(Submitted.SoundBut("## Agenda", "").After("2026-03-18").Found("agenda-missing"));

    [Fact]
    public void What_half_of_the_minutes_have_is_not_usual() =>
        Assert.Empty(Submitted.SoundBut("## Agenda", "").After(Weeks).Beside(PathOf("2026-02-11"), WithoutAgenda("2026-02-11")).Beside(PathOf("2026-03-04"), WithoutAgenda("2026-03-04")).Found("agenda-missing"));

    [Theory]
    [InlineData("# 2026-03-11 SIG")]
    [InlineData("# Team network")]
    public void Short_words_and_titles_without_a_day_make_no_session_of_its_own(string title) =>
        Assert.Single((Submitted.SoundBut("## Agenda", "") with { Text = Submitted.Sound.Replace("## Agenda", "", StringComparison.Ordinal).Replace("# 2026-03-11", title, StringComparison.Ordinal) }).After(Weeks).Found("agenda-missing"));

    [Fact]
    public void Words_that_the_titles_around_have_make_none_either()
    {
        var submitted = Submitted.SoundBut("# 2026-03-11", "# 2026-03-11 Network weekly");
        submitted = submitted with { Text = submitted.Text.Replace("## Agenda", "", StringComparison.Ordinal) };
        foreach (var week in Weeks) submitted = submitted.Beside(PathOf(week), Submitted.SoundOf(week).Replace($"# {week}", $"# {week} Network weekly", StringComparison.Ordinal));
        Assert.Single(submitted.Found("agenda-missing"));
    }

    [Theory]
    [InlineData("network/20260311-workshop.md", "")]
    [InlineData("network/20260311.md", "---\nmarp: true\n---\n")]
    public void Special_sessions_and_slides_need_none(string path, string head) =>
        Assert.Empty(new Submitted(head + Submitted.Sound.Replace("## Agenda", "", StringComparison.Ordinal), path).After(Weeks).Found("agenda-missing"));

    [Theory]
    [InlineData("Agenda")]
    [InlineData("## Agneda")]
    public void What_was_to_be_the_heading_becomes_it(string line) =>
        Assert.Equal(Submitted.Sound, Submitted.SoundBut("## Agenda", line).After(Weeks).Mended("agenda-missing"));

    [Fact]
    public void Without_neighbours_nothing_is_usual() =>
        Assert.Empty(Submitted.SoundBut("## Agenda", "").Found("agenda-missing"));

    [Theory]
    [InlineData("## Topics")]
    [InlineData("## Tagesordnung")]
    [InlineData("##Agenda")]
    public void Another_word_for_it_is_an_agenda_and_a_lost_blank_is_told_elsewhere(string line) =>
        Assert.Empty(Submitted.SoundBut("## Agenda", line).After(Weeks).Found("agenda-missing"));

    [Fact]
    public void A_series_that_has_none_is_not_asked_for_one()
    {
        var submitted = Submitted.SoundBut("## Agenda\n\n", "");
        foreach (var week in Weeks) submitted = submitted.Beside(PathOf(week), WithoutAgenda(week));
        Assert.Empty(submitted.Found("agenda-missing"));
    }

    [Theory]
    [InlineData("# 2026-03-11 Roadmap workshop")]
    [InlineData("# 2026-03-11 cancelled")]
    public void Sessions_of_their_own_and_cancelled_ones_need_none(string title) =>
        Assert.Empty((Submitted.SoundBut("## Agenda", "") with { Text = Submitted.Sound.Replace("## Agenda", "", StringComparison.Ordinal).Replace("# 2026-03-11", title, StringComparison.Ordinal) }).After(Weeks).Found("agenda-missing"));

    private static string WithoutAgenda(string day) => Submitted.SoundOf(day).Replace("## Agenda\n\n", "", StringComparison.Ordinal);

    private static string PathOf(string day) => $"network/{day.Replace("-", "", StringComparison.Ordinal)}.md";
}
