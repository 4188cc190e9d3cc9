using Xunit;

namespace Minutes.Tests.Validation.References;

/// <summary>MIN050: the text of a link names another issue than its address.</summary>
public sealed class LinkMismatchTests
{
    private const string GitHub = "https://github.com/open-tidepool/";

    [Theory]
    [InlineData("network#24", "network/issues/42", "#24, the address #42")]
    [InlineData("#12", "network/issues/21", "#12, the address #21")]
    [InlineData("PR #12", "network/pull/21/files", "#12, the address #21")]
    [InlineData("PR 12", "network/pull/21", "#12, the address #21")]
    [InlineData("issue24: the gauge", "network/issues/42", "#24, the address #42")]
    [InlineData("!24", "network/pull/42", "#24, the address #42")]
    [InlineData("24", "network/issues/42", "#24, the address #42")]
    [InlineData("issues/24", "network/issues/42", "#24, the address #42")]
    [InlineData("open-tidepool/network#24", "network/issues/42", "#24, the address #42")]
    [InlineData("the gauge is down #24", "network/issues/42", "#24, the address #42")]
    [InlineData("The gauge (#24)", "network/issues/42", "#24, the address #42")]
    [InlineData("https://github.com/open-tidepool/network/issues/24", "network/issues/42", "#24, the address #42")]
    [InlineData("harbour#12", "network/issues/12", "harbour, the address open-tidepool/network")]
    [InlineData("nozzle#12", "network/issues/12", "nozzle, the address open-tidepool/network")]
    [InlineData("open-tidepool/harbour#12", "network/issues/12", "open-tidepool/harbour, the address open-tidepool/network")]
    [InlineData("https://github.com/open-tidepool/harbour/issues/12", "network/issues/12", "open-tidepool/harbour, the address open-tidepool/network")]
    public void Another_issue_is_named(string text, string path, string message) =>
        Assert.Equal([$"15:4 the text names {message}"], Submitted.Saying($"* [{text}]({GitHub}{path})").Found("link-mismatch"));

    [Fact]
    public void A_known_repository_is_no_nickname() => Assert.Single(
        Submitted.Saying($"* [tide-api#12]({GitHub}tide-app/issues/12), {GitHub}tide-api/issues/3").Found("link-mismatch"));

    [Fact]
    public void A_known_owner_is_no_nickname() => Assert.Single(
        Submitted.Saying($"* [harbour/network#12]({GitHub}network/issues/12), https://github.com/harbour/mast/issues/3").Found("link-mismatch"));

    [Fact]
    public void The_neighbours_know_repositories_too() => Assert.Single(
        Submitted.Saying($"* [tide-api#12]({GitHub}tide-app/issues/12)").Beside("network/20260304.md", $"# 2026-03-04\n\n* {GitHub}tide-api/issues/3\n").Found("link-mismatch"));

    [Theory]
    [InlineData("network#12", "network/issues/12", "the same")]
    [InlineData("NETWORK/#12", "network/issues/12", "the same")]
    [InlineData("PR #12", "network/issues/12", "an issue's address leads to the pull request")]
    [InlineData("network/PR#12", "network/pull/12", "the same")]
    [InlineData("isssue#12", "network/issues/12", "a kind, misspelt")]
    [InlineData("#11, #12", "network/issues/12", "one of several")]
    [InlineData("#11 and #12", "network/issues/12", "one of several")]
    [InlineData("n#12", "network/issues/12", "an abbreviation")]
    [InlineData("OT/network#12", "network/issues/12", "an abbreviation of the owner")]
    [InlineData("OT#12", "network/issues/12", "an abbreviation of the owner")]
    [InlineData("tide-api#12", "tide-app/issues/12", "it can be a nickname")]
    [InlineData("the gauge", "network/issues/12", "no number")]
    [InlineData("version 2.32.0", "network/issues/12", "a version")]
    [InlineData("IPv6 for 24 masts", "network/issues/12", "a title with numbers")]
    [InlineData("Follow-up to #24", "network/issues/42", "a title that names another issue")]
    [InlineData("Revert PR #24", "network/pull/42", "a title that names another pull request")]
    [InlineData("New lid for the gauge (#24)", "network/pull/42", "a pull request's title that names its issue")]
    [InlineData("What of the lid #24 broke in the gateway", "network/issues/42", "a title that names another issue")]
    [InlineData("507#issuecomment-24", "network/issues/507", "a comment")]
    public void Sound_links_are_left_alone(string text, string path, string because) =>
        Assert.True(Submitted.Saying($"* [{text}]({GitHub}{path})").Found("link-mismatch") is [], because);

    [Theory]
    [InlineData("* ![#24](https://github.com/open-tidepool/network/issues/42)", "a picture")]
    [InlineData("* [#24](https://tides.example/tables)", "an address of no issue")]
    [InlineData("* [gauge 24](20260304.md)", "a file")]
    [InlineData("* [#12](12), [42#42](/42), [#](x), [a/#1](1)", "no addresses")]
    [InlineData("* #24 https://github.com/open-tidepool/network/issues/42", "no text of a link")]
    public void Other_links_are_left_alone(string line, string because) => Assert.True(Submitted.Saying(line).Found("link-mismatch") is [], because);

    [Fact]
    public void Issues_elsewhere_are_compared_by_their_number() => Assert.Single(
        Submitted.Saying("* [#24](https://gitlab.example/harbour/mast/-/issues/42)").Found("link-mismatch"));
}
