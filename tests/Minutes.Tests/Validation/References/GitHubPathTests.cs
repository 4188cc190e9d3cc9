using Xunit;

namespace Minutes.Tests.Validation.References;

/// <summary>MIN052: misspelt addresses of GitHub.</summary>
public sealed class GitHubPathTests
{
    [Theory]
    [InlineData("github.com/o/r/issue/12", "github.com/o/r/issues/12")]
    [InlineData("github.com/o/r/isues/12", "github.com/o/r/issues/12")]
    [InlineData("github.com/o/r/isssues/12#issuecomment-1", "github.com/o/r/issues/12#issuecomment-1")]
    [InlineData("github.com/o/r/Issues/12", "github.com/o/r/issues/12")]
    [InlineData("github.com/o/r/pulls/12", "github.com/o/r/pull/12")]
    [InlineData("github.com/o/r/pul/12/files", "github.com/o/r/pull/12/files")]
    [InlineData("github.com/o/r/pr/12", "github.com/o/r/pull/12")]
    [InlineData("github.com/o/r/pull-requests/12", "github.com/o/r/pull/12")]
    [InlineData("github.com/o/r/merge_requests/12", "github.com/o/r/pull/12")]
    [InlineData("github.com/o/r/-/issues/12", "github.com/o/r/issues/12")]
    [InlineData("github.com/o/r/discussion/12", "github.com/o/r/discussions/12")]
    [InlineData("github.com/o/r/discusions/12", "github.com/o/r/discussions/12")]
    [InlineData("github.com/o/r/milestones/3", "github.com/o/r/milestone/3")]
    [InlineData("github.com/o/r/release/tag/v1", "github.com/o/r/releases/tag/v1")]
    [InlineData("github.com/o/r/blobs/main/a.md", "github.com/o/r/blob/main/a.md")]
    [InlineData("github.com/orgs/o/project/3", "github.com/orgs/o/projects/3")]
    [InlineData("github.com//o/r/issues/12", "github.com/o/r/issues/12")]
    [InlineData("github.com/o//r/issues//12", "github.com/o/r/issues/12")]
    [InlineData("github.com/o/r/issues12", "github.com/o/r/issues/12")]
    [InlineData("github.com/o/r/issues#12", "github.com/o/r/issues/12")]
    [InlineData("github.com/o/r/pull/#12", "github.com/o/r/pull/12")]
    [InlineData("github.com:o/r/issues/12", "github.com/o/r/issues/12")]
    [InlineData("githbu.com/o/r/issues/12", "github.com/o/r/issues/12")]
    [InlineData("gihub.com/o/r", "github.com/o/r")]
    [InlineData("www.gthub.com/o/r", "www.github.com/o/r")]
    [InlineData("github.con/o/r", "github.com/o/r")]
    [InlineData("githubcom/o/r", "github.com/o/r")]
    [InlineData("github/o/r/issues/12", "github.com/o/r/issues/12")]
    public void Only_the_misspelt_part_is_mended(string written, string meant)
    {
        var submitted = Submitted.Saying($"* [gauge](https://{written}), <https://{written}>");
        Assert.Equal(Submitted.Sound + $"* [gauge](https://{meant}), <https://{meant}>\n", submitted.Mended("github-path"));
        Assert.All(submitted.Found("github-path"), place => Assert.StartsWith("15:", place, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("github.com/o/r/12")]
    [InlineData("github.com/o/issues/12")]
    public void A_number_of_nothing_is_told(string address) =>
        Assert.Null(Assert.Single(Submitted.Saying($"* https://{address}").Findings(), finding => finding.Rule.Name == "github-path").Fix);

    [Theory]
    [InlineData("github.com/o/r")]
    [InlineData("GitHub.com/o/r/issues/12")]
    [InlineData("www.github.com/o/r/issues/12")]
    [InlineData("github.com/o/issues/issues/12")]
    [InlineData("github.com/o/r/issues")]
    [InlineData("github.com/o/r/pulls")]
    [InlineData("github.com/o/r/pulls?q=is%3Aopen")]
    [InlineData("github.com/o/r/issues?q=a//b")]
    [InlineData("github.com/o/r/issues/new")]
    [InlineData("github.com/o/r/pull/12/files#diff-1")]
    [InlineData("github.com/o/r/discussions/12")]
    [InlineData("github.com/o/r/milestone/3")]
    [InlineData("github.com/o/r/projects/3")]
    [InlineData("github.com/o/r/blob/main/docs//a.md")]
    [InlineData("github.com/o/r/tree/main")]
    [InlineData("github.com/o/r/commits/main")]
    [InlineData("github.com/o/r/security-advisories")]
    [InlineData("github.com/orgs/o/projects/3")]
    [InlineData("github.com/orgs/o/discussions/3")]
    [InlineData("github.com/users/mira-k/projects/3")]
    [InlineData("github.com/settings/tokens")]
    [InlineData("gitlab.com/o/r/-/issues/12")]
    [InlineData("gitea.com/o/r/issue/12")]
    [InlineData("github.example/o/r/issue/12")]
    [InlineData("githbu.com")]
    public void Sound_addresses_are_left_alone(string address) => Assert.Empty(Submitted.Saying($"* https://{address}").Found("github-path"));
}
