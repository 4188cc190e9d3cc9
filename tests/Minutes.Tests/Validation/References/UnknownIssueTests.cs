using System.Collections.Immutable;
using Minutes.CarryOver;
using Minutes.Documents;
using Xunit;

namespace Minutes.Tests.Validation.References;

/// <summary>MIN055: issues that do not exist.</summary>
public sealed class UnknownIssueTests
{
    private static readonly IssueId Twelve = new(new("open-tidepool", "network"), 12);

    [Theory]
    [InlineData(IssueState.Missing, "14:4 open-tidepool/network#12 does not exist, or not everybody can see it")]
    [InlineData(IssueState.Open, null)]
    [InlineData(IssueState.Closed, null)]
    public void Only_what_is_known_to_be_missing_is_told(IssueState state, string? finding) =>
        Assert.Equal(finding is null ? [] : [finding], WithState(Submitted.Sound, state).Found("unknown-issue").Select(found => found.Replace("12:", "14:", StringComparison.Ordinal)));

    [Fact]
    public void It_is_told_once() => Assert.Single(
        Assert.Single(WithState(Submitted.Sound + "* network#12 again\n", IssueState.Missing).Findings(), finding => finding.Rule.Name == "unknown-issue").AlsoAt);

    [Fact]
    public void Nothing_is_said_where_nothing_is_known() => Assert.Empty(new Submitted(Submitted.Sound).Found("unknown-issue"));

    /// <summary>GitHub does not find it among issues, although it is there.</summary>
    [Fact]
    public void A_discussion_is_no_issue() =>
        Assert.Empty(WithState(Submitted.Sound + "* https://github.com/open-tidepool/network/discussions/12 goes on\n", IssueState.Missing).Found("unknown-issue"));

    private static Submitted WithState(string text, IssueState state) =>
        new(text) { States = ImmutableDictionary<IssueId, IssueState>.Empty.Add(Twelve, state) };
}
