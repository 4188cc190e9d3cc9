using Minutes.Validation;
using Xunit;

namespace Minutes.Tests.Validation.Identity;

public sealed class ImpossibleDateTests
{
    [Theory]
    [InlineData("20261311", "20261311")]
    [InlineData("20260230", "20260230")]
    [InlineData("2026-03-32", "2026-03-32")]
    [InlineData("20260300", "20260300")]
    public void A_day_that_does_not_exist_is_told(string name, string day)
    {
        var submitted = Weekly.Named($"network/{name}.md");
        Assert.Equal([$"1:1 there is no day {day}"], submitted.Found("impossible-date"));
        Assert.Empty(submitted.Found("file-name"));
    }

    [Theory]
    [InlineData("20261311")]
    [InlineData("20260331")]
    public void The_likely_day_is_told_where_the_title_names_it(string name) => Assert.All(
        Weekly.Named($"network/{name}.md").Findings().Where(finding => finding.Rule.Name == "impossible-date"),
        finding => Assert.Equal($"probably 2026-03-11 was meant: `git mv network/{name}.md network/20260311.md`", finding.Advice));

    [Theory]
    [InlineData("network/20360311.md", "the day of the file's name, 2036-03-11, lies 3652 days ahead", Severity.Error)]
    [InlineData("network/20260811.md", "the day of the file's name, 2026-08-11, lies 152 days ahead", Severity.Warning)]
    [InlineData("network/20160311.md", "the day of the file's name, 2016-03-11, lies 3610 days from the nearest other minutes, those of 2026-01-28", Severity.Error)]
    public void A_day_far_off_is_told(string path, string message, Severity severity)
    {
        var finding = Assert.Single(Weekly.Named(path).Findings(), finding => finding.Rule.Name == "impossible-date");
        Assert.Equal((message, severity), (finding.Message, finding.Severity));
    }

    [Fact]
    public void The_title_of_such_a_file_is_not_told_too() => Assert.Empty(Weekly.Named("network/20360311.md").Found("title-date"));

    [Theory]
    [InlineData("network/20260311.md")]
    [InlineData("network/20260401.md")]
    [InlineData("network/20250820.md")]
    [InlineData("network/20210310-workshop.md")]
    public void A_day_near_the_series_is_not(string path) => Assert.Empty(Weekly.Named(path).Found("impossible-date"));

    [Fact]
    public void A_series_that_comes_back_after_years_is_not() =>
        Assert.Empty(new Submitted(Submitted.Sound).After("2023-03-01", "2023-03-08", "2023-03-15", "2023-03-22").Found("impossible-date"));
}
