using Xunit;

namespace Minutes.Tests.Validation.Identity;

public sealed class UnclearCancellationTests
{
    [Theory]
    [InlineData("No show.", "3:1", "No show")]
    [InlineData("Postponed to next week", "3:1", "Postponed")]
    [InlineData("* skipped due to a public holiday", "3:3", "skipped")]
    [InlineData("Nobody showed up", "3:1", "Nobody showed")]
    [InlineData("We did not meet", "3:4", "did not meet")]
    [InlineData("Feiertag", "3:1", "Feiertag")]
    [InlineData("Heute kein Treffen", "3:7", "kein Treffen")]
    [InlineData("Meeting canceld", "3:9", "canceld")]
    [InlineData("## Participants\n\n## Agenda\n\n* not enough people", "7:3", "not enough people")]
    public void Other_words_for_a_cancelled_meeting_are_told(string said, string place, string word) => Assert.Equal(
        [$"{place} \"{word}\" sounds as if there was no meeting, but is not how minutes say so"],
        new Submitted($"# 2026-03-11\n\n{said}\n").After(Weekly.Before).Found("cancelled"));

    [Theory]
    [InlineData("Meeting cancelled")]
    [InlineData("The call did not take place.")]
    [InlineData("Fällt aus wegen Feiertag")]
    public void The_known_words_are_not(string said) => Assert.Empty(new Submitted($"# 2026-03-11\n\n{said}\n").After(Weekly.Before).Found("cancelled"));

    [Theory]
    [InlineData("* calibration postponed")]
    [InlineData("* no news during the holidays")]
    [InlineData("* DNS: moved to the next meeting")]
    public void A_topic_of_minutes_is_not(string said) => Assert.Empty(Submitted.Saying(said).After(Weekly.Before).Found("cancelled"));

    [Fact]
    public void Short_minutes_with_people_are_not_for_a_topic_that_was_put_off() => Assert.Empty(
        new Submitted("# 2026-03-11\n\n## Participants\n\n* @mira-k\n\n## Agenda\n\n* calibration postponed\n").After(Weekly.Before).Found("cancelled"));

    [Fact]
    public void People_who_waited_in_vain_are_told() => Assert.Single(
        new Submitted("# 2026-03-11\n\n## Participants\n\n* @mira-k\n\n## Agenda\n\n* nobody else there, not enough people\n").After(Weekly.Before).Found("cancelled"));
}
