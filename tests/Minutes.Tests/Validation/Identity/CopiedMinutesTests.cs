using Xunit;

namespace Minutes.Tests.Validation.Identity;

public sealed class CopiedMinutesTests
{
    private static readonly string LastWeeks = Submitted.SoundOf("2026-03-04");

    [Fact]
    public void Last_weeks_text_is_told_at_its_title() =>
        Assert.Equal(["1:3 the text is that of network/20260304.md"], new Submitted(LastWeeks).After(Weekly.Before).Found("copy"));

    [Fact]
    public void Last_weeks_text_under_a_title_of_its_own_is_told() =>
        Assert.Equal(["1:3 the text is that of network/20260304.md"], new Submitted(LastWeeks.Replace("# 2026-03-04", "# 2026-03-11", StringComparison.Ordinal)).After(Weekly.Before).Found("copy"));

    [Fact]
    public void An_older_text_is_told() =>
        Assert.Equal(["1:3 the text is that of network/20260128.md"], new Submitted(Submitted.SoundOf("2026-01-28")).After(Weekly.Before).Found("copy"));

    [Fact]
    public void Next_weeks_text_is_told_where_the_title_says_so() => Assert.Equal(
        ["1:3 the text is that of network/20260304.md"],
        new Submitted(LastWeeks, "network/20260225.md").Beside("network/20260304.md", LastWeeks).After("2026-02-11", "2026-02-18").Found("copy"));

    [Fact]
    public void The_original_is_not_told() => Assert.Empty(
        new Submitted(LastWeeks, "network/20260304.md").Beside("network/20260311.md", LastWeeks).After("2026-02-18", "2026-02-25").Found("copy"));

    [Fact]
    public void A_text_with_few_corrections_is_told()
    {
        var text = LastWeeks + string.Concat(Enumerable.Range(1, 12).Select(number => $"* reading {number}\n"));
        var submitted = new Submitted(text.Replace("reading 3", "reading three", StringComparison.Ordinal)).After("2026-02-25").Beside("network/20260304.md", text);
        Assert.Equal(["1:3 95 % of the lines are that of network/20260304.md"], submitted.Found("copy"));
    }

    [Fact]
    public void A_short_text_is_told_only_under_the_others_title()
    {
        const string Short = "# 2026-03-04\n\n## Participants\n\n* @mira-k\n\n## Agenda\n\n* tables\n";
        var beside = new Submitted(Short).Beside("network/20260304.md", Short);
        Assert.Single(beside.Found("copy"));
        Assert.Empty((beside with { Text = Short.Replace("03-04", "03-11", StringComparison.Ordinal) }).Found("copy"));
    }

    [Fact]
    public void What_is_like_several_others_is_the_series_way_to_say_little()
    {
        var days = Enumerable.Range(1, 3).Select(day => (Day: day, Text: LastWeeks + string.Concat(Enumerable.Range(1, 20).Select(line => $"* line {line}\n")) + $"* news {day}\n")).ToList();
        var submitted = days.Skip(1).Aggregate(new Submitted(days[0].Text.Replace("# 2026-03-04", "# 2026-03-11", StringComparison.Ordinal)), (all, one) => all.Beside($"network/2026030{one.Day}.md", one.Text));
        Assert.Empty(submitted.Found("copy"));
    }

    [Fact]
    public void Minutes_of_their_own_are_not() => Assert.Empty(new Submitted(Submitted.Sound).After(Weekly.Before).Found("copy"));

    [Fact]
    public void Two_cancelled_meetings_are_not() => Assert.Empty(
        new Submitted("# 2026-03-11\n\nMeeting cancelled\n").Beside("network/20260304.md", "# 2026-03-04\n\nMeeting cancelled\n").Found("copy"));

    [Fact]
    public void What_is_prepared_before_the_meeting_is_not() =>
        Assert.Empty((new Submitted(LastWeeks) with { Now = "2026-03-10T08:00:00Z" }).After(Weekly.Before).Found("copy"));
}
