using Xunit;

namespace Minutes.Tests.Validation.People;

public sealed class ParticipantsEmptyTests
{
    [Theory]
    [InlineData("## Participants\n\nExcused: @oke\n\n")]
    [InlineData("**Attendees:**\n\n**Minutes:** Mira Kallas\n\n")]
    [InlineData("## Participants\n\n| Name | Login |\n| --- | --- |\n\n4 people total\n\n")]
    public void Who_is_named_beside_the_list_does_not_fill_it(string list) =>
        Assert.Single(Submitted.SoundBut("## Participants\n\n* @mira-k\n* @tjorven\n\n", list).Found("participants-empty"));

    private const string Rule = "participants-empty";

    [Theory]
    [InlineData("## Participants\n")]
    [InlineData("## Participants\n\n*\n")]
    [InlineData("## Participants\n\n* @\n* ...\n")]
    [InlineData("## Participants (GitHub handles preferred)\n\n(please add yourself)\n")]
    [InlineData("## Participants\n\n* your name here\n")]
    [InlineData("## Participants\n\n* TBD\n")]
    [InlineData("## Teilnehmende\n\n- Name\n")]
    [InlineData("## Participants\n\n| Name | From |\n|---|---|\n")]
    [InlineData("## Participants\n\n<!-- who is here? -->\n\n## Excused\n\n* @tjorven\n")]
    public void A_list_that_names_nobody_is_empty(string list) => Assert.Equal(["3:4 nobody is listed as a participant"], With(list).Found(Rule));

    [Fact]
    public void So_is_a_label_with_nothing_behind_it() => Assert.Equal(["3:1 nobody is listed as a participant"], With("Attendees:\n").Found(Rule));

    [Theory]
    [InlineData("## Participants\n\n* @mira-k\n", "one is listed")]
    [InlineData("## Participants\n\nmira, tjorven\n", "names in lower case")]
    [InlineData("## Participants\n\n* everybody of last week\n", "something is said")]
    [InlineData("## Participants\n\n| Name |\n|---|\n| Mira |\n", "a table lists one")]
    [InlineData("## Participants\n\n### Crew\n\n* @mira-k\n", "they are listed in groups")]
    [InlineData("## Participants: @mira-k\n", "the heading lists one")]
    [InlineData("Attendees: @mira-k\n", "the label lists one")]
    [InlineData("## Participants\n\n* @mira-k\n\n## Excused\n\n* none\n", "only the excused are none")]
    [InlineData("no list at all\n", "there is no list")]
    public void Not_where(string list, string because) => Assert.True(With(list).Found(Rule).Length == 0, because);

    [Fact]
    public void Not_before_the_meeting_is_over() => Assert.Empty((With("## Participants\n") with { Now = "2026-03-11T08:00:00Z" }).Found(Rule));

    [Fact]
    public void Not_where_the_meeting_was_cancelled() => Assert.Empty(new Submitted("# 2026-03-11 (cancelled)\n\n## Participants\n\n## Agenda\n").Found(Rule));

    private static Submitted With(string list) => new($"# 2026-03-11\n\n{list}\n## Agenda\n\n### Gauge at Pebble Ness\n\n* it is up again\n");
}
