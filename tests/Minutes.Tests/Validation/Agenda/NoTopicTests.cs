using Xunit;

namespace Minutes.Tests.Validation.Agenda;

public sealed class NoTopicTests
{
    private const string Head = "# 2026-03-11\n\n## Participants\n\n* @mira-k\n\n";

    [Theory]
    [InlineData("## Agenda\n", "7:4 there is no topic below \"Agenda\"")]
    [InlineData("## Agenda\n\n* TBD\n", "7:4 there is no topic below \"Agenda\"")]
    [InlineData("## Tagesordnung\n\n*\n", "7:4 there is no topic below \"Tagesordnung\"")]
    [InlineData("### Welcome\n\n## Agenda\n", "9:4 there is no topic below \"Agenda\"")]
    [InlineData("", "1:3 no topic is written down")]
    [InlineData("## Agenda\n\n## Participants\n\n* @tjorven\n", "7:4 there is no topic below \"Agenda\"")]
    public void Minutes_without_a_topic_are_told(string rest, string finding) =>
        Assert.Equal([finding], new Submitted(Head + rest).Found("no-topic"));

    [Theory]
    [InlineData("## Agenda\n\n### Gauges\n")]
    [InlineData("## Agenda\n\n* gauges\n")]
    [InlineData("## Agenda\n\nWe only talked about gauges.\n")]
    [InlineData("## Agenda\n\n## Gauges\n")]
    [InlineData("## Agenda\n\n* None\n")]
    [InlineData("## Gauges\n\n* up again\n")]
    [InlineData("## Agenda\ngauges\n")]
    public void Whatever_is_said_is_enough(string rest) => Assert.Empty(new Submitted(Head + rest).Found("no-topic"));

    [Theory]
    [InlineData("# 2026-03-11\n\nWe only talked about gauges.\n\n## Participants\n\n* @mira-k\n")]
    [InlineData("We only talked about gauges.\n\n# 2026-03-11\n\n## Participants\n\n* @mira-k\n")]
    [InlineData("We only talked about gauges.\n")]
    public void Text_beside_the_boilerplate_is_what_was_talked_about(string text) => Assert.Empty(new Submitted(text).Found("no-topic"));

    [Theory]
    [InlineData("2026-03-11\n\n## Participants\n\n* @mira-k\n", "1:1 no topic is written down")]
    [InlineData("## Participants\n\n* @mira-k\n", "1:1 no topic is written down")]
    public void A_title_without_mark_or_none_says_nothing(string text, string finding) => Assert.Equal([finding], new Submitted(text).Found("no-topic"));

    [Fact]
    public void An_empty_file_misses_more_than_a_topic() => Assert.Empty(new Submitted("\n").Found("no-topic"));

    [Fact]
    public void Before_the_meeting_nobody_is_asked() =>
        Assert.Empty((new Submitted(Head + "## Agenda\n") with { Now = "2026-03-10T08:00:00Z" }).Found("no-topic"));

    [Fact]
    public void A_cancelled_meeting_has_none() => Assert.Empty(new Submitted(Head + "The meeting was cancelled.\n\n## Agenda\n").Found("no-topic"));
}
