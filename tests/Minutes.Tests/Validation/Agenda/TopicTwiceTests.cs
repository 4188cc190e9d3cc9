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
    [InlineData("### @mira-k: Lid\n\n* a\n\n### @mira-k Lid\n\n* b", "\"@mira-k Lid\" stands in line 16, too")]
    [InlineData("### :fish: Lid\n\n* a\n\n### :anchor: Lid\n\n* b", "\":anchor: Lid\" stands in line 16, too")]
    [InlineData("### Lid\n\n* a\n\n### LID\n\n* b", "\"LID\" stands in line 16, too")]
    [InlineData("### Lid <https://open-tidepool.example/lid> 2026-03-04\n\n* a\n\n### Lid 2026-03-04 <https://open-tidepool.example/lid>\n\n* b", "\"Lid 2026-03-04 <https://open-tidepool.example/lid>\" stands in line 16, too")]
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
    [InlineData("### Other\n\n#### Report @mira-k\n\n* a\n\n### More\n\n#### Report\n\n* b")]
    [InlineData("### Lid #3\n\n* a\n\n### Lid #4\n\n* b")]
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

    [Theory]
    [InlineData("### Lid\n\n### Box\n\n* c\n\n### Lid", "a heading alone is the beginning of something")]
    [InlineData("## Agenda\n\n* Lid\n- nobody had time to look at it, so it is postponed\n* Box\n- nobody had time to look at it, so it is postponed", "the answers have lost their level")]
    [InlineData("## Agenda\n\n* Lid\n- postponed\n  - nobody had time to look at it\n* Box\n- postponed\n  - nobody had time to look at it", "an answer with more below has lost its level")]
    [InlineData("## Agenda\n\n- Lid\n- postponed\n  - nobody had time to look at it\n- Box\n- postponed\n  - nobody had time to look at it", "what stands between may be what each is about")]
    [InlineData("## Agenda\n\n* Team A\n* no update\n* Team B\n* no update", "the flat list says of two teams the same")]
    public void What_may_be_the_answer_to_something_else_stays(string lines, string because)
    {
        var findings = new Submitted(Submitted.Sound[..Submitted.Sound.IndexOf("## Agenda", StringComparison.Ordinal)] + lines + "\n").Findings().Where(finding => finding.Rule.Name == "topic-twice");
        Assert.True(Assert.Single(findings).Fix is null, because);
    }

    [Theory]
    [InlineData("* Lid\n  * it holds\n", "* Box\n  * it is full\n")]
    [InlineData("- Lid\n  - it holds\n", "")]
    public void A_bullet_with_all_that_hangs_on_it_is_taken_out(string topic, string other)
    {
        var head = Submitted.Sound[..Submitted.Sound.IndexOf("### ", StringComparison.Ordinal)];
        Assert.Equal(head + topic + other, new Submitted(head + topic + topic + other).Mended("topic-twice"));
    }

    [Fact]
    public void A_list_of_contents_below_the_agenda_is_no_double() =>
        Assert.Empty(Submitted.SoundBut("## Agenda\n", "## Agenda\n\n* Gauge at Pebble Ness\n").Found("topic-twice"));
}
