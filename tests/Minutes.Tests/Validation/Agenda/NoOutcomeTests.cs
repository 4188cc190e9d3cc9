using Xunit;

namespace Minutes.Tests.Validation.Agenda;

public sealed class NoOutcomeTests
{
    [Theory]
    [InlineData("### Spare gauges")]
    [InlineData("### Spare gauges\n\n* TBD")]
    [InlineData("### Spare gauges\n\n*")]
    [InlineData("### Spare gauges\n\n* continuation from [2026-03-04](20260304.md)")]
    [InlineData("### Sprint planning\n\n* Spare gauges\n* Lid\n  * holds\n* Box\n  * full")]
    [InlineData("### Sprint planning\n\n* Spare gauges\n* Lid\n  * holds")]
    [InlineData("### Sprint planning\n\n* Spare gauges and spare lids and all of the boxes of the Ness\n* Lid\n  * holds")]
    [InlineData("### Spare gauges\n\n* https://github.com/open-tidepool/network/issues/34")]
    [InlineData("### Spare gauges\n\n<https://tides.example/gauges>")]
    public void An_item_of_which_only_the_name_stands_is_told(string lines) =>
        Assert.Contains("neither an outcome nor a note stands below this item", Assert.Single(Submitted.Saying("\n" + lines).Found("no-outcome")), StringComparison.Ordinal);

    [Theory]
    [InlineData("### Spare gauges\n\n* six in the box")]
    [InlineData("### Spare gauges -> postponed")]
    [InlineData("### Spare gauges (done)")]
    [InlineData("### Spare gauges: six in the box")]
    [InlineData("### Spare gauges\n\n#### North\n\n* six")]
    [InlineData("### Completed since last week\n\n#### Spare gauges")]
    [InlineData("### Spare gauges\n\n```\n6\n```")]
    [InlineData("### Sprint planning\n\n* Spare gauges\n* Lid\n* Box")]
    [InlineData("### Sprint planning\n\n* Spare gauges and spare lids and all of the boxes of the Nesss\n* Lid\n  * holds")]
    [InlineData("### Sprint planning\n\n* AI @mira-k: spare gauges\n* Lid\n  * holds")]
    [InlineData("### No news")]
    [InlineData("### Spare gauges\n\n* https://tides.example/gauges is merged")]
    [InlineData("### Spare gauges\n\n* https://tides.example/gauges\n  * six in the box")]
    public void What_says_something_is_not(string lines) => Assert.Empty(Submitted.Saying("\n" + lines).Found("no-outcome"));

    [Fact]
    public void A_carried_item_is_told_by_another_rule() =>
        Assert.Empty(Submitted.Saying("\n### Spare gauges").Beside("network/20260304.md", Submitted.SoundOf("2026-03-04") + "\n### Spare gauges\n").Found("no-outcome"));

    [Fact]
    public void Before_the_meeting_nobody_is_asked() => Assert.Empty((Submitted.Saying("\n### Spare gauges") with { Now = "2026-03-10T08:00:00Z" }).Found("no-outcome"));
}
