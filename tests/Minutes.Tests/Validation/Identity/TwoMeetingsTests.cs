using Xunit;

namespace Minutes.Tests.Validation.Identity;

public sealed class TwoMeetingsTests
{
    [Theory]
    [InlineData("# 2026-03-18", "15:3")]
    [InlineData("# Network Team 2026-03-18\n\n## Participants\n\n* @mira-k", "15:3")]
    public void A_second_title_of_another_day_is_told(string lines, string place) =>
        Assert.Equal([$"{place} the minutes of 2026-03-18 stand in one file with those of 2026-03-11"], Submitted.Saying(lines).Found("two-meetings"));

    [Fact]
    public void The_title_that_is_not_the_files_is_told_wherever_it_stands() => Assert.Equal(
        ["1:3 the minutes of 2026-03-18 stand in one file with those of 2026-03-11"],
        Submitted.SoundBut("# 2026-03-11", "# 2026-03-18\n\n* read the tables\n\n# 2026-03-11").Found("two-meetings"));

    [Fact]
    public void Titles_with_weekdays_are_worded_alike() => Assert.Single(
        new Submitted(Submitted.Sound.Replace("# 2026-03-11", "# Network, Wed 2026-03-11", StringComparison.Ordinal) + "# Network, Thu 2026-03-19\n").Found("two-meetings"));

    [Fact]
    public void A_long_title_is_known_by_its_words() => Assert.Equal(
        ["15:3 the minutes of 2026-03-18 stand in one file with those of 2026-03-11"],
        new Submitted(Submitted.Sound.Replace("# 2026", "# Technical Steering Committee of the Tidepool (TSC) 2026", StringComparison.Ordinal)
            + "# Technical Steering Committee of the Tidepool (TSC) 2026-03-18\n").Found("two-meetings"));

    [Fact]
    public void The_first_heading_again_begins_another_meeting()
    {
        var text = Submitted.Sound.Replace("# 2026-03-11", "# Harbour notes\n\n## 2026-03-11 11:00 a.m. Eastern", StringComparison.Ordinal);
        Assert.Equal(["17:3 here the minutes begin a second time, with participants and agenda"], new Submitted(text + text).Found("two-meetings"));
    }

    [Fact]
    public void Several_meetings_are_one_finding() =>
        Assert.Single(Submitted.Saying("# 2026-03-18\n\n# 2026-03-25").Found("two-meetings"));

    [Theory]
    [InlineData("## Participants\n\n* @mira-k\n\n## Agenda", "15:4")]
    [InlineData("# 2026-03-11\n\n## Participants\n\n* @mira-k\n\n## Agenda", "15:3")]
    public void A_second_beginning_without_another_day_is_told(string lines, string place) =>
        Assert.Equal([$"{place} here the minutes begin a second time, with participants and agenda"], Submitted.Saying(lines).Found("two-meetings"));

    [Theory]
    [InlineData("## Release 2026-03-18")]
    [InlineData("## Next meeting: 2026-03-18")]
    [InlineData("### 2026-03-18")]
    [InlineData("## Participants of the field day\n\n* @mira-k")]
    [InlineData("## Notes\n\n* none")]
    public void A_heading_with_a_date_is_not(string lines) => Assert.Empty(Submitted.Saying(lines).Found("two-meetings"));

    [Fact]
    public void A_title_that_is_no_heading_is_followed_by_one_of_another_day() => Assert.Equal(
        ["15:3 the minutes of 2026-03-18 stand in one file with those of 2026-03-11"],
        new Submitted(Submitted.Sound.Replace("# 2026", "2026", StringComparison.Ordinal) + "# 2026-03-18\n").Found("two-meetings"));

    [Fact]
    public void A_bare_date_begins_another_meeting_whatever_the_first_title_says() => Assert.Equal(
        ["15:3 the minutes of 2026-03-18 stand in one file with those of 2026-03-11"],
        new Submitted(Submitted.Sound.Replace("# 2026", "# Network Team 2026", StringComparison.Ordinal) + "# 2026-03-18\n").Found("two-meetings"));

    [Theory]
    [InlineData("## Workshop 2026-03-18\n\n### Participants\n\n* @oke", 1)]
    [InlineData("## Workshop 2026-03-18\n\n* lids\n\n## Participants\n\n* @oke", 0)]
    [InlineData("# Workshop 2026-03-18\n\n## Agenda\n\n### Lids", 1)]
    [InlineData("# Workshop 2026-03-18\n\n* lids\n\n# Agenda\n\n## Lids", 0)]
    public void Participants_or_an_agenda_count_where_they_stand_below_that_title(string lines, int findings) =>
        Assert.Equal(findings, Submitted.Saying(lines).Found("two-meetings").Length);

    [Theory]
    [InlineData("# Harbour notes\n\n* lids")]
    [InlineData("# Guests of honour\n\n## Participants\n\n* @oke")]
    [InlineData("## Harbour notes\n\n### Participants\n\n* @oke")]
    [InlineData("### Participants\n\n* @oke\n\n### Agenda\n\n* lids")]
    public void The_first_heading_without_people_or_people_without_it_are_not(string lines) => Assert.Empty(
        new Submitted(Submitted.Sound.Replace("# 2026-03-11", "# Harbour notes\n\n## 2026-03-11 11:00 a.m. Eastern", StringComparison.Ordinal) + lines + "\n").Found("two-meetings"));

    [Theory]
    [InlineData("# The other part\n\n## Participants\n\n* @oke\n\n## Agenda\n\n* lids", "15:3")]
    [InlineData("# The other part\n\n* we went on\n* in the shed\n\n## Participants\n\n* @oke\n\n## Agenda\n\n* lids", "20:4")]
    [InlineData("### The other part\n\n## Participants\n\n* @oke\n\n## Agenda\n\n* lids", "17:4")]
    public void The_heading_right_above_the_second_beginning_belongs_to_it(string lines, string place) =>
        Assert.Equal([$"{place} here the minutes begin a second time, with participants and agenda"], Submitted.Saying(lines).Found("two-meetings"));

    [Fact]
    public void A_workshop_of_two_days_is_not() =>
        Assert.Empty((Submitted.Saying("# 2026-03-12") with { Path = "network/20260311-workshop.md" }).After(Weekly.Before).Found("two-meetings"));

    [Theory]
    [InlineData("**2026-03-18**\n\n## Participants\n\n* @mira-k\n\n## Agenda\n\n### Ferry", "15:1")]
    [InlineData("---\n\n## 2026-03-18\n\n## Participants\n\n* @mira-k\n\n## Agenda\n\n### Ferry", "17:4")]
    public void The_date_above_the_second_beginning_is_where_it_begins(string lines, string place) =>
        Assert.Equal([$"{place} here the minutes begin a second time, with participants and agenda"], Submitted.Saying(lines).Found("two-meetings"));

    [Fact]
    public void A_deeper_title_with_handles_right_below_begins_a_meeting() => Assert.Equal(
        ["15:4 the minutes of 2026-03-18 stand in one file with those of 2026-03-11"], Submitted.Saying("## 2026-03-18\n* @mira-k\n* @tjorven").Found("two-meetings"));

    [Theory]
    [InlineData("## 2026-03-18\n* @mira-k writes to the harbour master\n* @tjorven, too")]
    [InlineData("## 2026-03-18\n\n* the ferry goes again")]
    public void A_topic_about_another_day_begins_none(string lines) => Assert.Empty(Submitted.Saying(lines).Found("two-meetings"));
}
