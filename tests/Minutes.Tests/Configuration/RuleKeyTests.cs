using Minutes.Validation;
using Xunit;

namespace Minutes.Tests.Configuration;

/// <summary>What a repository settles about the rules.</summary>
public sealed class RuleKeyTests
{
    [Fact]
    public void A_series_stands_over_the_defaults_rule_by_rule()
    {
        var read = Configurations.Valid("defaults:\n  rules: { MIN000: note, ignore-unknown: off }\nseries:\n  network:\n    rules: { unreadable: warning }\n");

        Assert.Equal([("MIN000", Severity.Warning), ("MIN099", Severity.Off)], read.For("network").Rules.Select(rule => (rule.Key, rule.Value)));
        Assert.Equal([("MIN000", Severity.Note), ("MIN099", Severity.Off)], read.For("docs").Rules.Select(rule => (rule.Key, rule.Value)));
    }

    [Theory]
    [InlineData("rules: { MIN098: off }", "there is no rule \"MIN098\"; did you mean MIN")]
    [InlineData("rules: { ignore-unknwon: off }", "there is no rule \"ignore-unknwon\"; did you mean ignore-unknown?")]
    [InlineData("rules: { MIN000: fatal }", "error, warning, note or off")]
    [InlineData("pads: [https://pad.tidepool.example/]", "\"https://pad.tidepool.example/\" is no host; write the name alone")]
    [InlineData("pads: [pad..example]", "is no host")]
    public void A_mistake_is_told(string yaml, string told) =>
        Assert.Contains(told, Assert.Single(Configurations.Mistakes(Configurations.InSeries(yaml))), StringComparison.Ordinal);

    [Fact]
    public void A_host_is_taken_in_lower_case_with_its_port() =>
        Assert.Equal(["pad.tidepool.example:8443"], Configurations.Valid(Configurations.InSeries("pads: [\"Pad.Tidepool.example:8443\"]")).Series.Values.Single().Pads);
}
