using Minutes.Documents;
using Minutes.Validation;
using Xunit;

namespace Minutes.Tests.Validation.References;

/// <summary>MIN053: numbers whose repository nobody can tell.</summary>
public sealed class UnresolvedNumberTests
{
    private const string Rule = "unresolved-number";

    [Theory]
    [InlineData("* see #34", "15:7 nothing tells the repository of #34")]
    [InlineData("* PR #34 and PR#35", "15:6 nothing tells the repository of #34, PR#35")]
    [InlineData("* (#1) (#2) (#3) (#4) (#5)", "15:4 nothing tells the repository of #1, #2, #3 and 2 more")]
    [InlineData("* harbour#34", "15:3 nothing tells the repository of harbour#34")]
    [InlineData("* the colour of the buoy, see #34", "15:31 nothing tells the repository of #34")]
    public void All_are_told_at_once(string line, string finding) => Assert.Equal([finding], Submitted.Saying(line).Found(Rule));

    [Fact]
    public void Each_has_its_place() =>
        Assert.Equal(2, Assert.Single(Submitted.Saying("* #34\n* #35 and #36").Findings(), finding => finding.Rule.Name == Rule).AlsoAt.Length);

    [Theory]
    [InlineData("* Hackathon #6", "it is counted")]
    [InlineData("* HTTP #301", "an error")]
    [InlineData("* see #12", "an address in the file tells")]
    [InlineData("* network#34", "the name of a repository that is known")]
    [InlineData("* open-tidepool/harbour#34", "it is written in full")]
    [InlineData("* [#34](https://github.com/open-tidepool/harbour/issues/34)", "the address tells")]
    [InlineData("* [#34](https://tides.example/34)", "the address tells")]
    [InlineData("* [harbour#34] (https://github.com/open-tidepool/mast/issues/34)", "an address beside it tells")]
    [InlineData("* `#34`", "code")]
    [InlineData("* the colour is #336699", "a colour is none")]
    [InlineData("* #336699 and #ffcc00", "another colour stands beside it")]
    public void What_can_be_told_is_left_alone(string line, string because) => Assert.True(Submitted.Saying(line).Found(Rule) is [], because);

    [Fact]
    public void The_configuration_can_tell()
    {
        var submission = Submitted.Saying("* see #34").Read();
        var document = MinutesDocument.Read(submission.Source, new("open-tidepool", "network")).Value!;
        Assert.DoesNotContain(Checker.Check(submission with { Document = document }), finding => finding.Rule.Name == Rule);
    }

    [Theory]
    [InlineData(4, Severity.Note)]
    [InlineData(3, Severity.Warning)]
    public void Where_all_minutes_have_bare_numbers_it_is_a_note(int minutes, Severity severity)
    {
        var submitted = Enumerable.Range(1, minutes).Aggregate(Submitted.Saying("* #34"), (all, day) => all.Beside($"network/2026030{day}.md", $"# 2026-03-0{day}\n\n* see #7{day}\n"));
        Assert.Equal(severity, Assert.Single(submitted.Findings(), finding => finding.Rule.Name == Rule).Severity);
    }
}
