using Xunit;

namespace Minutes.Tests.Validation.Agenda;

public sealed class AgendaMissingTests
{
    private static readonly string[] Weeks = ["2026-02-18", "2026-02-25", "2026-03-04"];

    [Theory]
    [InlineData("", "10:1 there is no heading \"Agenda\", which the series has above its topics")]
    [InlineData("Agenda", "8:1 \"Agenda\" is no heading")]
    [InlineData("**Agenda:**", "8:1 \"**Agenda:**\" is no heading")]
    [InlineData("## Agneda", "8:4 \"Agneda\" is probably the heading \"Agenda\"")]
    public void Minutes_without_the_heading_that_the_series_has_are_told(string line, string finding) =>
        Assert.Equal([finding], Submitted.SoundBut("## Agenda", line).After(Weeks).Found("agenda-missing"));

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
        foreach (var week in Weeks) submitted = submitted.Beside($"network/{week.Replace("-", "", StringComparison.Ordinal)}.md", Submitted.SoundOf(week).Replace("## Agenda\n\n", "", StringComparison.Ordinal));
        Assert.Empty(submitted.Found("agenda-missing"));
    }

    [Theory]
    [InlineData("# 2026-03-11 Roadmap workshop")]
    [InlineData("# 2026-03-11 cancelled")]
    public void Sessions_of_their_own_and_cancelled_ones_need_none(string title) =>
        Assert.Empty((Submitted.SoundBut("## Agenda", "") with { Text = Submitted.Sound.Replace("## Agenda", "", StringComparison.Ordinal).Replace("# 2026-03-11", title, StringComparison.Ordinal) }).After(Weeks).Found("agenda-missing"));
}
