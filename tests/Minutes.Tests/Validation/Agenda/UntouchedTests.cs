using Minutes.Validation;
using Xunit;

namespace Minutes.Tests.Validation.Agenda;

public sealed class UntouchedTests
{
    private const string Topic = "\n### Keeping raw readings for ever\n\n* two terabytes by the end of the year\n  * too much for the shed\n";

    private static readonly string[] Weeks = ["2026-02-11", "2026-02-18", "2026-02-25"];

    [Theory]
    [InlineData(Topic)]
    [InlineData("\n### Keeping raw readings for ever (@mira-k)\n\n* two terabytes by the end of the year\n")]
    [InlineData("\n### Keeping raw readings for ever\n\n* continuation from [2026-02-25](20260225.md#keeping-raw-readings-for-ever)\n* two terabytes by the end of the year\n")]
    [InlineData("\n### Keeping raw readings for ever\n\n* two terabytes by the end of the year (continuation from [2026-02-25](20260225.md))\n")]
    public void Lines_that_all_stood_there_before_are_told(string topic) =>
        Assert.Equal(["16:5 nobody wrote to this item since 2026-03-04: all its lines stand there, too"], Carried(topic).Found("untouched"));

    [Fact]
    public void An_agenda_that_only_lists_what_stands_below_is_not()
    {
        const string Plain = "1. The lid of the gauge\n2. The summer camp\n\n### ";
        var submitted = Submitted.SoundBut("### ", Plain);
        var before = Submitted.SoundOf("2026-03-04").Replace("### ", Plain, StringComparison.Ordinal);
        Assert.Empty(submitted.Beside("network/20260304.md", before).Found("untouched"));
    }

    [Fact]
    public void A_heading_that_came_over_alone_is_told() =>
        Assert.Equal(["16:5 the item came over from 2026-03-04, and nothing stands below it"], Carried("\n### Keeping raw readings for ever\n").Found("untouched"));

    [Theory]
    [InlineData("### Keeping raw readings for ever", Severity.Warning)]
    [InlineData("### Spare gauges", Severity.Note)]
    [InlineData("### Spare gauges #12", Severity.Warning)]
    [InlineData("### Spare gauges\n\n* six in the box", Severity.Warning)]
    public void A_subject_of_two_words_alone_may_stand_there_each_time(string topic, Severity severity)
    {
        var lines = $"\n{topic}\n";
        var submitted = new Submitted(Submitted.Sound + lines).After(Weeks).Beside(PathOf("2026-03-04"), Submitted.SoundOf("2026-03-04") + lines);
        Assert.Equal(severity, Assert.Single(submitted.Findings(), finding => finding.Rule.Name == "untouched").Severity);
    }

    [Fact]
    public void An_item_that_stands_below_one_that_is_settled_is_told_all_the_same() =>
        Assert.Equal(
            ["20:5 nobody wrote to this item since 2026-03-04: all its lines stand there, too"],
            Carried("\n### Spare gauges (done)\n\n* two terabytes\n" + Topic).Found("untouched"));

    [Theory]
    [InlineData("\n### Keeping raw readings for ever\n\n* two terabytes by the end of the year\n* decision: two years\n")]
    [InlineData("\n### Keeping raw readings for ever -> moved to next week\n\n* two terabytes by the end of the year\n")]
    [InlineData("\n### Keeping raw readings for ever (done)\n\n* two terabytes by the end of the year\n")]
    [InlineData("\n### Spare gauges of the harbour\n\n* two terabytes by the end of the year\n")]
    [InlineData("\n### Completed since last week\n\n#### Keeping raw readings for ever\n")]
    [InlineData("\n### Keeping raw readings for ever\n\n#### First part\n\n* new\n")]
    public void What_somebody_wrote_to_or_is_settled_is_not(string topic) => Assert.Empty(Carried(topic).Found("untouched"));

    [Fact]
    public void Before_the_meeting_nobody_is_asked() => Assert.Empty((Carried(Topic) with { Now = "2026-03-10T08:00:00Z" }).Found("untouched"));

    [Fact]
    public void A_standing_topic_may_stay_as_it_is()
    {
        var submitted = Carried(Topic);
        foreach (var week in Weeks) submitted = submitted.Beside(PathOf(week), Submitted.SoundOf(week) + "\n### Keeping raw readings for ever\n\n* text of " + week + "\n");
        Assert.Empty(submitted.Found("untouched"));
    }

    [Theory]
    [InlineData(2, 0)]
    [InlineData(1, 1)]
    public void One_that_stands_in_half_of_the_minutes_around_is_none(int times, int findings)
    {
        var submitted = Carried(Topic);
        foreach (var week in Weeks[..times]) submitted = submitted.Beside(PathOf(week), Submitted.SoundOf(week) + "\n### Keeping raw readings for ever\n\n* text of " + week + "\n");
        Assert.Equal(findings, submitted.Found("untouched").Length);
    }

    [Fact]
    public void A_prompt_that_stands_in_most_minutes_is_no_carried_text()
    {
        const string prompt = "\n### Readings of the week\n\n* any gauge down?\n";
        var submitted = new Submitted(Submitted.Sound + prompt);
        foreach (var week in (string[])["2026-02-25", "2026-03-04", "2026-03-18", "2026-03-25"]) submitted = submitted.Beside(PathOf(week), Submitted.SoundOf(week) + prompt);
        Assert.Empty(submitted.Found("untouched"));
    }

    [Fact]
    public void A_whole_copy_is_told_elsewhere() =>
        Assert.Empty(new Submitted(Submitted.Sound + Topic).Beside(PathOf("2026-03-04"), Submitted.Sound.Replace("2026-03-11", "2026-03-04", StringComparison.Ordinal) + Topic).Found("untouched"));

    [Fact]
    public void The_first_minutes_have_nothing_carried() => Assert.Empty(new Submitted(Submitted.Sound + Topic).Found("untouched"));

    private static Submitted Carried(string topic) =>
        new Submitted(Submitted.Sound + topic).After(Weeks).Beside(PathOf("2026-03-04"), Submitted.SoundOf("2026-03-04") + Topic);

    private static string PathOf(string date) => $"network/{date.Replace("-", "", StringComparison.Ordinal)}.md";
}
