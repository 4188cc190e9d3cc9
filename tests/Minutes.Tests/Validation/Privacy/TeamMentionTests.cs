using Xunit;

namespace Minutes.Tests.Validation.Privacy;

/// <summary>Mentions of teams.</summary>
public sealed class TeamMentionTests
{
    [Theory]
    [InlineData("* ask @open-tidepool/harbour about it", "15:7 in an issue or a pull request @open-tidepool/harbour notifies the whole team")]
    [InlineData("* (@open-tidepool/harbour-masters)", "15:4 in an issue or a pull request @open-tidepool/harbour-masters notifies the whole team")]
    public void They_are_told(string line, string finding) => Assert.Equal([finding], Submitted.Saying(line).Found("team-mention"));

    [Fact]
    public void A_team_that_is_mentioned_twice_is_told_once() =>
        Assert.Single(Assert.Single(Submitted.Saying("* @open-tidepool/harbour\n* @open-tidepool/harbour").Findings(), finding => finding.Rule.Name == "team-mention").AlsoAt);

    [Theory]
    [InlineData("* @mira-k/tjorven look at it")]
    [InlineData("* @mira-k/@tjorven look at it")]
    [InlineData("* @anna/bert/carla look at it")]
    [InlineData("* `@open-tidepool/harbour` is the team")]
    [InlineData("* https://medium.example/@open-tidepool/gauges")]
    [InlineData("* mail@tide.example/harbour")]
    [InlineData("* the client needs @types/node and @octokit/rest")]
    public void People_and_addresses_are_nothing(string line) => Assert.Empty(Submitted.Saying(line).Found("team-mention"));
}
