using Minutes.Validation;
using Xunit;

namespace Minutes.Tests.Validation;

/// <summary>What holds for all rules together.</summary>
public sealed class CheckerTests
{
    [Fact]
    public void Sound_minutes_have_no_findings() => Assert.Empty(new Submitted(Submitted.Sound).Findings().Select(finding => $"{finding.Rule.Name} {finding.Message}"));

    [Fact]
    public void Ids_and_names_are_of_one_form_and_each_stands_once()
    {
        var infos = Rules.Infos.ToList();
        Assert.All(infos, info => Assert.Matches("^MIN[0-9]{3}$", info.Id));
        Assert.All(infos, info => Assert.Matches("^[a-z]+(-[a-z]+)*$", info.Name));
        Assert.Distinct(infos.Select(info => info.Id));
        Assert.Distinct(infos.Select(info => info.Name));
        Assert.Equal(infos.Select(info => info.Id).Order(StringComparer.Ordinal), infos.Select(info => info.Id));
    }

    [Theory]
    [InlineData("* see it <!-- minutes: ignore MIN999 gone -->", 1)]
    [InlineData("* see it <!-- minutes: ignore MIN000 gone -->", 0)]
    [InlineData("* see it <!-- minutes: ignored by all -->", 0)]
    public void A_comment_that_silences_an_unknown_rule_is_told(string line, int count) =>
        Assert.Equal(count, Submitted.Saying(line).Found("ignore-unknown").Length);
}
