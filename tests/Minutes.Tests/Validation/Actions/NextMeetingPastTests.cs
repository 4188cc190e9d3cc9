using Xunit;

namespace Minutes.Tests.Validation.Actions;

/// <summary>A next meeting that is announced for a day that was.</summary>
public sealed class NextMeetingPastTests
{
    private const string Rule = "next-meeting-past";

    [Theory]
    [InlineData("Next meeting: 2026-03-04", "16:15 the next meeting is announced for 2026-03-04, and this one was on 2026-03-11")]
    [InlineData("* Next meeting: 2026-03-11", "16:17 the next meeting is announced for 2026-03-11, and this one was on 2026-03-11")]
    [InlineData("**Nächste Sitzung:** Mittwoch, 4. März 2026, 19 Uhr", "16:32 the next meeting is announced for 2026-03-04, and this one was on 2026-03-11")]
    [InlineData("The next call is on March 4, 2026", "16:21 the next meeting is announced for 2026-03-04, and this one was on 2026-03-11")]
    [InlineData("* Nächster Termin: 04.03.2026", "16:20 the next meeting is announced for 2026-03-04, and this one was on 2026-03-11")]
    [InlineData("## Next meeting\n\n4 March 2026, 16:00 UTC", "18:1 the next meeting is announced for 2026-03-04, and this one was on 2026-03-11")]
    [InlineData("* Next network meeting will be on 2025-03-18", "16:35 the next meeting is announced for 2025-03-18, and this one was on 2026-03-11")]
    public void It_is_told(string lines, string finding) => Assert.Equal([finding], Submitted.Saying("\n" + lines).Found(Rule));

    [Theory]
    [InlineData("Next meeting: 2026-03-18", "a later day")]
    [InlineData("## Next meeting\n\n18 March 2026", "a later day")]
    [InlineData("* the next meeting was on 2026-03-04", "a story")]
    [InlineData("* Next meeting is about what was said of the lid and its gaskets on 2026-03-04", "the date belongs to something else")]
    [InlineData("* Next steps: look at the minutes of 2026-03-04", "no meeting")]
    [InlineData("* Next meeting: to be found", "no date")]
    [InlineData("## Next meeting\n\n## 2026-03-04", "another heading")]
    [InlineData("* Next meeting:\n* 2026-03-04", "another item")]
    [InlineData("`Next meeting: 2026-03-04`", "code")]
    public void Others_are_not(string lines, string because) => Assert.True(Submitted.Saying("\n" + lines).Found(Rule) is [], because);

    [Fact]
    public void Above_the_agenda_the_day_itself_may_be_announced() =>
        Assert.Empty(Submitted.SoundBut("## Participants", "Next meeting: 2026-03-11\n\n## Participants").Found(Rule));
}
