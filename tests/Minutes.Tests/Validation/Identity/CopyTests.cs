using Xunit;

namespace Minutes.Tests.Validation.Identity;

public sealed class CopyTests
{
    private static readonly string Earlier = Submitted.SoundOf("2026-03-04");

    [Fact]
    public void The_same_text_under_another_date_is_a_copy() => Assert.Equal(
        ["1:3 the text is that of network/20260304.md"],
        new Submitted(Earlier).Beside("network/20260304.md", Earlier).Found("copy"));

    [Fact]
    public void A_new_title_makes_no_new_minutes() => Assert.Equal(
        ["1:3 the text is that of network/20260304.md"],
        new Submitted(Earlier.Replace("# 2026-03-04", "# 2026-03-11", StringComparison.Ordinal)).Beside("network/20260304.md", Earlier).Found("copy"));

    [Fact]
    public void One_changed_line_in_many_makes_none_either()
    {
        var lines = string.Concat(Enumerable.Range(1, 30).Select(number => $"* gauge {number} is up\n"));
        Assert.Equal(
            ["1:3 97 % of the lines are that of network/20260304.md"],
            new Submitted(Earlier + lines.Replace("gauge 7 ", "gauge 70 ", StringComparison.Ordinal)).Beside("network/20260304.md", Earlier + lines).Found("copy"));
    }

    [Fact]
    public void The_original_is_told_nothing() => Assert.Empty((new Submitted(Earlier) with { Path = "network/20260304.md" }).Beside("network/20260311.md", Earlier).Found("copy"));

    [Fact]
    public void Where_the_later_file_names_its_day_the_earlier_one_is_the_copy() => Assert.Equal(
        ["1:3 the text is that of network/20260311.md"],
        (new Submitted(Submitted.Sound) with { Path = "network/20260304.md" }).Beside("network/20260311.md", Submitted.Sound).Found("copy"));

    [Fact]
    public void Other_words_in_the_same_form_are_no_copy() => Assert.Empty(new Submitted(Submitted.Sound).Beside("network/20260304.md", Earlier).Found("copy"));

    [Fact]
    public void Two_cancelled_meetings_are_no_copies()
    {
        const string cancelled = "# 2026-03-11\n\n## Participants\n\n## Agenda\n\nThe meeting was cancelled.\n\n## Roles\n\n## Actions\n\n## Links\n\n## Next\n\n## Last\n";
        Assert.Empty(new Submitted(cancelled).Beside("network/20260304.md", cancelled.Replace("03-11", "03-04", StringComparison.Ordinal)).Found("copy"));
    }
}
