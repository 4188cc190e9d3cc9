using System.Collections.Immutable;
using Minutes.CarryOver;
using Minutes.Documents;
using Minutes.Outlines;
using Minutes.Series;
using NodaTime;
using Xunit;

namespace Minutes.Tests.CarryOver;

/// <summary>What a simple implementation carries over wrongly; each names its place in a real archive.</summary>
public sealed class NastyCasesOfCarryOver
{
    private static readonly LocalDate Next = new(2023, 3, 22);

    // iam/20240828.md:22
    [Fact]
    public void Topics_of_minutes_that_lost_their_agenda_go_back_below_it()
    {
        const string Sound = "## Participants\n* @mira\n## Housekeeping\n* Report: @oke\n## Agenda\n### Lamps\n* said\n";
        var sections = OutlineOf(
            Sound,
            Sound,
            "## Participants\n* @mira\n## Housekeeping\n* Report: @oke\n### Racks\n* not discussed\n");
        Assert.Contains(sections.Single(section => section.Kind is SectionKind.Agenda).Topics, topic => topic.Name == "Racks");
    }

    // container/20251017.md:15
    [Theory]
    [InlineData("### Ongoing work (@mira) -> moved to 2023-03-22 meet")]
    [InlineData("### Ongoing work (@mira) -> moved to the next meeting")]
    [InlineData("### Ongoing work (@mira) => not discussed, moved to next week")]
    public void A_mark_in_the_heading_defers_and_is_no_part_of_the_name(string heading)
    {
        var decision = Decision("Ongoing work", "## Agenda\n### Ongoing work (@mira)\n* cables\n", $"## Agenda\n{heading}\n* cables\n    * long ones\n");
        Assert.Equal((Verdict.Carry, "Ongoing work (@mira)", 2), (decision.Verdict, decision.Name, decision.Age.Meetings));
        Assert.Equal(2, decision.Lines.Length);
    }

    // container/20251017.md:15
    [Fact]
    public void A_mark_with_a_later_date_waits_for_it()
    {
        var decision = Decision("Ongoing work", "## Agenda\n### Ongoing work -> moved to 2023-04-05 meet\n* cables\n");
        Assert.Equal((Verdict.Defer, new LocalDate(2023, 4, 5)), (decision.Verdict, decision.Until));
    }

    // iaas/20231206.md:120
    [Fact]
    public void Bullets_of_a_postponed_group_come_back_as_topics_of_their_own()
    {
        const string Group = "## Agenda\n### Racks\n* said\n### Postponed agenda items for next week\n- End of the tape service (@oke)\n- Move to a new proxy (@oke)\n";
        var agenda = OutlineOf(Group).Single(section => section.Kind is SectionKind.Agenda);
        Assert.Equal(
            [(TopicForm.Heading, "End of the tape service (@oke)"), (TopicForm.Heading, "Move to a new proxy (@oke)")],
            agenda.Topics.Where(topic => topic.Name.EndsWith("(@oke)", StringComparison.Ordinal)).Select(topic => (topic.Form, topic.Name)));
        Assert.Equal(2, Decision("End of the tape service", Group, "## Agenda\n### End of the tape service (@oke)\nabout 2 minutes\n").Age.Meetings);
    }

    // iaas/20230215.md:131
    [Theory]
    [InlineData("two name servers")]
    [InlineData("health checks")]
    [InlineData("new dashboards")]
    [InlineData("clusters")]
    public void A_plain_line_covers_the_bullets_below(string bullet)
    {
        const string Overflow = "## Agenda\n### Overflow\n\n(Not discussed in the Meeting)\n* two name servers o/r#309\n* health checks o/r#433\n* new dashboards o/r#434\n* clusters o/r#436\n";
        Assert.Equal(Verdict.Carry, Decision(bullet, Overflow).Verdict);
    }

    // ops/20231214.md:42
    [Fact]
    public void Not_discussed_as_the_only_line_brings_a_topic_back() => Assert.Equal(
        Verdict.Carry,
        Decision("Several servers", "## Agenda\n### Lab\n#### Several servers - dos and don'ts\n\n- Not discussed\n(comes from Monday)\n").Verdict);

    // container/20230306.md:37
    [Theory]
    [InlineData("Reference implementation")]
    [InlineData("Fix the racks")]
    [InlineData("Latest fans")]
    public void Done_on_a_heading_covers_the_headings_below(string topic) => Assert.Equal(
        Verdict.Leave,
        Decision(topic, "## Agenda\n### Reference implementation (done)\n#### Fix the racks [lab/#326](https://github.com/o/lab/pull/326)\n#### Latest fans [lab/#327](https://github.com/o/lab/pull/327)\n").Verdict);

    // container/20230313.md:39
    [Theory]
    [InlineData("To be completed")]
    [InlineData("Update the fans")]
    public void To_be_completed_is_open(string topic)
    {
        const string Text = "## Agenda\n### To be completed\n#### Update the fans [lab/#332](https://github.com/o/lab/issues/332)\n* still noisy\n";
        Assert.Equal(Verdict.Carry, Decision(topic, Text, Text).Verdict);
    }

    // iaas/20230809.md:30
    [Fact]
    public void The_name_of_a_column_is_no_sign_of_being_done() => Assert.DoesNotContain(
        "done",
        Decision("Doing", "## Agenda\n### Sprint review\n#### Doing -> Done?\n- [#247](https://github.com/o/r/issues/247) racks\n").Reason,
        StringComparison.Ordinal);

    private static CarryDecision Decision(string topic, params string[] texts) =>
        CarryDecisions.Decide(Files(texts), Next, new()).Single(decision => decision.Topic.Text.Contains(topic, StringComparison.Ordinal));

    private static ImmutableArray<OutlineSection> OutlineOf(params string[] texts)
    {
        var files = Files(texts);
        var decisions = CarryDecisions.Decide(files, Next, new());
        return OutlineBuilder.Build(SkeletonReader.Read(files), files, decisions, Written.Path("n/20230322.md"), Next, new()).Sections;
    }

    /// <summary>Weekly minutes, the last of 2023-03-15.</summary>
    private static ImmutableArray<SeriesMinutes> Files(string[] texts) =>
    [
        .. texts.Select((text, index) =>
        {
            var date = new LocalDate(2023, 3, 15).PlusWeeks(index - texts.Length + 1).ToString("uuuu-MM-dd", null);
            return Written.File($"n/{date}.md", $"# {date}\n{text}");
        }),
    ];
}
