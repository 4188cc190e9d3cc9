using Xunit;

namespace Minutes.Tests.Validation.Identity;

public sealed class TwoMeetingsTests
{
    [Fact]
    public void A_second_title_begins_a_second_meeting() =>
        Assert.Equal(["16:3 the minutes of 2026-03-18 stand in one file with those of 2026-03-11"], Submitted.Saying("\n" + Submitted.SoundOf("2026-03-18")).Found("two-meetings"));

    [Fact]
    public void So_does_a_second_list_of_participants_with_a_second_agenda() => Assert.Equal(
        ["16:4 here the minutes begin a second time, with participants and agenda"],
        Submitted.Saying("\n" + Submitted.SoundOf("2026-03-18")[("# 2026-03-18".Length + 2)..]).Found("two-meetings"));

    [Theory]
    [InlineData("### Release of 2026-03-18\n\n* ready")]
    [InlineData("* 2026-03-18: lids")]
    [InlineData("## Agenda for next time\n\n* lids")]
    public void A_date_below_the_agenda_begins_none(string lines) => Assert.Empty(Submitted.Saying(lines).Found("two-meetings"));
}
