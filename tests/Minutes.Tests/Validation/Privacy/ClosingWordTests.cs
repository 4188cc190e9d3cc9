using Xunit;

namespace Minutes.Tests.Validation.Privacy;

/// <summary>GitHub's closing words.</summary>
public sealed class ClosingWordTests
{
    [Theory]
    [InlineData("* fixes #12", "fixes #12")]
    [InlineData("* Closes: open-tidepool/network#3", "Closes: open-tidepool/network#3")]
    [InlineData("* resolved https://github.com/open-tidepool/network/issues/4.", "resolved https://github.com/open-tidepool/network/issues/4")]
    [InlineData("* fix GH-7", "fix GH-7")]
    public void They_are_told_with_the_issue(string line, string words) =>
        Assert.Contains($"`{words}` closes the issue", Assert.Single(Submitted.Saying(line).Found("closing-word")), StringComparison.Ordinal);

    [Fact]
    public void The_same_words_are_told_once() =>
        Assert.Single(Assert.Single(Submitted.Saying("* fixes #12\n* fixes #12").Findings(), finding => finding.Rule.Name == "closing-word").AlsoAt);

    [Theory]
    [InlineData("* `fixes #12` is the word")]
    [InlineData("* the prefix #12, a hot-fix #12, fixing #12, disclosed #12")]
    [InlineData("* closes the door, fixes it for #12")]
    [InlineData("* closes [#12](https://github.com/open-tidepool/network/issues/12)")]
    [InlineData("* fixes https://github.com/open-tidepool/network/wiki")]
    public void Other_words_are_nothing(string line) => Assert.Empty(Submitted.Saying(line).Found("closing-word"));
}
