using Xunit;

namespace Minutes.Tests.Validation.Actions;

public sealed class ActionOwnerAbsentTests
{
    private const string Rule = "action-owner-absent";

    [Theory]
    [InlineData("* AI @wim-delta: bring the gauge", "15:6 @wim-delta has an action item, but is not among the participants")]
    [InlineData("* AI @mira-k and @oke: bring the gauge", "15:18 @oke has an action item, but is not among the participants")]
    [InlineData("* AI @wim-delta: bring the gauge\n* AI @Wim-Delta: and the lid", "15:6 @wim-delta has an action item, but is not among the participants")]
    public void The_owner_was_not_there(string line, string message) => Assert.Equal([message], Submitted.Saying(line).Found(Rule));

    [Fact]
    public void The_owner_was_excused()
    {
        var text = Submitted.Sound.Replace("* @tjorven", "* @tjorven (excused)", StringComparison.Ordinal).Replace("AI @mira-k", "AI @tjorven", StringComparison.Ordinal);
        Assert.Equal(["14:6 @tjorven has an action item, but was excused"], new Submitted(text).Found(Rule));
    }

    [Theory]
    [InlineData("* AI @tjorven: bring the gauge", "they were there")]
    [InlineData("* AI @TJORVEN: bring the gauge", "case makes no difference")]
    [InlineData("* AI @tjroven: bring the gauge", "a slip is another rule's")]
    [InlineData("* AI @wim-delta: bring the gauge -> done", "it is done")]
    [InlineData("* ask @wim-delta", "no action item")]
    [InlineData("* AI @all: bring gauges", "everybody")]
    [InlineData("* AI @here, @everyone, @everybody, @channel and @Team: bring gauges", "everybody")]
    public void Not_where(string line, string because) => Assert.True(Submitted.Saying(line).Found(Rule).Length == 0, because);

    [Fact]
    public void Not_where_names_are_listed_without_handles() =>
        Assert.Empty(new Submitted(Submitted.Sound.Replace("* @tjorven", "* Tjorven Berg", StringComparison.Ordinal) + "* AI @tjorven: bring the gauge\n").Found(Rule));

    [Theory]
    [InlineData("* Tjorven Berg", 1)]
    [InlineData("* Tjorven Berg\n* Oke Holm", 0)]
    public void A_third_of_the_names_may_lack_a_handle(string others, int findings) =>
        Assert.Equal(findings, new Submitted(Submitted.Sound.Replace("* @tjorven", "* @ade-brine\n" + others, StringComparison.Ordinal) + "* AI @wim-delta: bring the gauge\n").Found(Rule).Length);

    [Fact]
    public void Before_the_meeting_nobody_is_absent() => Assert.Empty((Submitted.Saying("* AI @wim-delta: bring the gauge") with { Now = "2026-03-10T08:00:00Z" }).Found(Rule));

    [Fact]
    public void Not_without_a_list() => Assert.Empty(new Submitted(Submitted.Sound.Replace("* @mira-k\n* @tjorven\n", "", StringComparison.Ordinal)).Found(Rule));
}
