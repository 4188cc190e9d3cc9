using Xunit;

namespace Minutes.Tests.Validation.Agenda;

public sealed class TopicTwiceTests
{
    [Theory]
    [InlineData("### Lid\n\n* a\n\n### Lid\n\n* b", "\"Lid\" stands in line 16, too")]
    [InlineData("### Lid\n\n* a\n\n### lid (@mira-k, 5 min)\n\n* b", "\"lid (@mira-k, 5 min)\" stands in line 16, too")]
    [InlineData("### Lid\n\n* a\n\n### Other\n\n* b\n\n### Lid", "\"Lid\" stands in line 16, too")]
    [InlineData("### Lid\n\n* long text\n\n### Other\n\n#### Lid\n\n* b\n\n### Lid\n\n* long text", "\"Lid\" stands in line 16, too")]
    [InlineData("### Other\n\n#### Lid\n\n* the deep groove holds for four hundred hours\n\n### More\n\n#### Lid\n\n* the deep groove holds for four hundred hours", "\"Lid\" stands in line 18, too")]
    [InlineData("### Sprint review\n\n* Lid\n* Box\n* lid", "\"lid\" stands in line 18, too")]
    [InlineData("### [net#3](https://github.com/open-tidepool/net/issues/3)\n\na\n\n### [net#3](https://github.com/open-tidepool/net/issues/3)\n\nb", "\"[net#3](https://github.com/open-tidepool/net/issues/3)\" stands in line 16, too")]
    public void A_topic_that_stands_twice_is_told(string lines, string message) =>
        Assert.EndsWith(message, Assert.Single(Submitted.Saying("\n" + lines).Found("topic-twice")), StringComparison.Ordinal);

    [Theory]
    [InlineData("### Lid\n\n#### Status\n\n* a\n\n### Box\n\n#### Status\n\n* b")]
    [InlineData("### Lid\n\n#### Status\n\n* fine\n\n### Box\n\n#### Status\n\n* fine")]
    [InlineData("### Lid\n\n#### Test\n\n* a\n\n### Box\n\n#### Test\n\n* b")]
    [InlineData("### Lid\n\n### Status\n\n* a\n\n### Box\n\n### Status\n\n* b")]
    [InlineData("### Review 2026-03-04\n\n* a\n\n### Review 2026-03-11\n\n* b")]
    [InlineData("### Report (@mira-k)\n\n* a\n\n### Report (@tjorven)\n\n* b")]
    [InlineData("### PR [net](https://github.com/open-tidepool/net/pull/3)\n\na\n\n### PR [net](https://github.com/open-tidepool/net/pull/4)\n\nb")]
    [InlineData("### Lid, part 1\n\n* a\n\n### Lid, part 2\n\n* b")]
    [InlineData("### Lid\n\n#### Lid\n\n* b")]
    [InlineData("### :fish: One\n\n* a\n\n### :fish: Two\n\n* a")]
    public void Parts_of_other_topics_other_days_owners_and_issues_are_no_doubles(string lines) =>
        Assert.Empty(Submitted.Saying("\n" + lines).Found("topic-twice"));

    [Theory]
    [InlineData("\n### Lid\n\n* a\n  * b\n", "\n### Lid\n\n* a\n  * b\n")]
    [InlineData("\n### Lid\n\n* a\n\n### Box\n\n* c\n", "\n### Lid\n\n* a\n")]
    [InlineData("\n### Lid\n\n#### Part\n\n* a\n", "\n### Lid\n\n#### Part\n\n* a\n")]
    public void A_copy_is_taken_out(string before, string copy) =>
        Assert.Equal(Submitted.Sound + before, (Submitted.Saying("") with { Text = Submitted.Sound + before + copy }).Mended("topic-twice"));

    [Fact]
    public void A_copy_in_the_middle_is_taken_out_with_its_blank_lines()
    {
        const string text = "\n### Lid\n\n* a\n\n\n### Box\n\n* c\n";
        var copied = text.Replace("### Box", "### Lid\n\n* a\n\n\n### Box", StringComparison.Ordinal);
        Assert.Equal(Submitted.Sound + text, (Submitted.Saying("") with { Text = Submitted.Sound + copied }).Mended("topic-twice"));
    }

    [Fact]
    public void A_list_of_contents_below_the_agenda_is_no_double() =>
        Assert.Empty(Submitted.SoundBut("## Agenda\n", "## Agenda\n\n* Gauge at Pebble Ness\n").Found("topic-twice"));
}
