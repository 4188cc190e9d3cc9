using Minutes.Documents;
using Xunit;

namespace Minutes.Tests.Outlines;

/// <summary>The note on how long a topic has been open, in the words that people use by hand.</summary>
public sealed class AgeNoteLineTests
{
    [Theory]
    [InlineData(2, "* o/r#12")]
    [InlineData(3, "* o/r#12 (continuation from [2026-02-25](20260225.md#lids--racks))")]
    public void From_three_meetings_on_the_line_that_names_the_issue_says_since_when(int meetings, string line) =>
        Assert.Equal($"### Lids & Racks\n\n{line}", NextText.AgendaAfter([.. Times("### Lids & Racks\n\n* o/r#12\n", meetings)]));

    [Fact]
    public void A_topic_that_was_put_off_has_the_note_on_a_line_of_its_own() =>
        Assert.Equal("### Lids\n\n* continuation from [2026-02-25](20260225.md#lids)\n* grey\n    * said in week 3", NextText.AgendaAfter([.. Times("### Lids\n\n* not discussed\n* grey\n", 3)]));

    [Fact]
    public void Below_a_bullet_the_note_has_no_anchor() =>
        Assert.Equal("* Lids\n  * o/r#12 (continuation from [2026-02-25](20260225.md))", NextText.AgendaAfter([.. Times("* Lids\n  * o/r#12\n", 3)]));

    [Fact]
    public void A_subject_that_is_talked_about_each_time_began_nowhere() =>
        Assert.Equal("### Lids", NextText.AgendaAfter([.. "grey,blue,red,white,black".Split(',').Select(colour => $"### Lids\n\n* {colour}\n")]));

    [Fact]
    public void The_note_of_last_time_gives_way_to_the_one_of_today() => Assert.Equal(
        "### Lids\n\n* o/r#12 (continuation from [2026-02-25](20260225.md#lids))",
        NextText.AgendaAfter([.. Times("### Lids\n\n* o/r#12\n", 2), "### Lids\n\n* o/r#12 (continuation from [2026-02-25](20260225.md#lids))\n  * painted\n"]));

    [Theory]
    [InlineData("network/{0}.md", "network/20260318.md", "20260225.md")]
    [InlineData("network/{year}/{0}.md", "network/2027/20270106.md", "../2026/20260225.md")]
    [InlineData("{0}.md", "20260318.md", "20260225.md")]
    [InlineData("my team/{0}.md", "20260318.md", "my%20team/20260225.md")]
    public void The_link_leads_from_the_new_file_to_the_old_one(string pattern, string path, string link)
    {
        var files = NextText.Files(pattern, [.. Times("## Agenda\n\n### Lids\n\n* o/r#12\n", 3)]);
        Assert.Contains($"]({link}#lids)", NextText.Render(NextText.Build(files, path, new())), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Gauge firmware 0.9", "gauge-firmware-09")]
    [InlineData("\"Build your own gauge\" guide (@quillback-j)", "build-your-own-gauge-guide-quillback-j")]
    [InlineData("Lids & Racks", "lids--racks")]
    [InlineData("[hardware#21](https://example.org/21) lids", "hardware21-lids")]
    [InlineData("snake_case Überblick", "snake_case-überblick")]
    [InlineData("`code` and *stars*", "code-and-stars")]
    public void An_anchor_is_made_as_GitHub_makes_it(string heading, string anchor) => Assert.Equal(anchor, HeadingAnchor.Of(heading));

    /// <summary>The same topic in several minutes, each with a word of its own: what nobody touched would not count.</summary>
    private static IEnumerable<string> Times(string agenda, int count) => Enumerable.Range(1, count).Select(week => $"{agenda}    * said in week {week}\n");
}
