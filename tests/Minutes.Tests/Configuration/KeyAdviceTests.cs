using Xunit;

namespace Minutes.Tests.Configuration;

public sealed class KeyAdviceTests
{
    [Theory]
    [InlineData("shedule: x", "did you mean \"schedule\"?")]
    [InlineData("schedlue: x", "did you mean \"schedule\"?")]
    [InlineData("timeZone: x", "did you mean \"time-zone\"?")]
    [InlineData("time_zone: x", "did you mean \"time-zone\"?")]
    [InlineData("TIMEZONE: x", "did you mean \"time-zone\"?")]
    [InlineData("Carry Over: x", "did you mean \"carry-over\"?")]
    [InlineData("reposittory: x", "did you mean \"repository\"?")]
    [InlineData("skips: x", "did you mean \"skip\"?")]
    [InlineData("holidays: x", "`holidays` belongs at the top level")]
    [InlineData("pause: x", "`pauses` belongs at the top level")]
    [InlineData("from: x", "`from` belongs under `pauses:`")]
    [InlineData("people: x", "known keys here: path, schedule, duration, time-zone, skip, move, repository, rota, template, title, carry-over, carry-text, participants, rules, pads, pull-request, ignore")]
    public void In_a_series_an_unknown_key_has_advice(string yaml, string advice) => Assert.EndsWith(
        $"; {advice}", Assert.Single(Configurations.Mistakes(Configurations.InSeries(yaml))), StringComparison.Ordinal);

    [Theory]
    [InlineData("schedule: x", "unknown key \"schedule\"; `schedule` belongs under `series: <name>:`")]
    [InlineData("carryOver: x", "unknown key \"carryOver\"; `carry-over` belongs under `defaults:` or under `series: <name>:`")]
    [InlineData("serie: x", "unknown key \"serie\"; did you mean \"series\"?")]
    [InlineData("network: {}", "unknown key \"network\"; known keys here: time-zone, pauses, holidays, check, labels, defaults, series")]
    [InlineData("<<: {}", "unknown key \"<<\"; known keys here: time-zone, pauses, holidays, check, labels, defaults, series")]
    [InlineData("\"\": {}", "unknown key \"\"; known keys here: time-zone, pauses, holidays, check, labels, defaults, series")]
    public void At_the_top_level_an_unknown_key_has_advice(string yaml, string told) =>
        Assert.Equal([$"1:1: {told}"], Configurations.Mistakes(yaml));

    [Theory]
    [InlineData("path: x")]
    [InlineData("schedule: x")]
    [InlineData("skip: x")]
    [InlineData("move: x")]
    [InlineData("title: x")]
    public void What_is_of_one_series_does_not_stand_in_the_defaults(string yaml)
    {
        var key = yaml[..^3];
        Assert.StartsWith(
            $"2:3: unknown key \"{key}\"; `{key}` belongs under `series: <name>:`",
            Assert.Single(Configurations.Mistakes($"defaults:\n  {yaml}")),
            StringComparison.Ordinal);
    }
}
