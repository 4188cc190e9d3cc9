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
    [InlineData("issues", "issue ticket tickets Ticket")]
    [InlineData("pull", "pulls pr prs PR pull-request pull-requests pull_request pull_requests pullrequest merge_requests mr")]
    [InlineData("discussions", "discussion")]
    [InlineData("milestone", "milestones")]
    [InlineData("projects", "project")]
    public void What_other_hosts_and_people_call_a_page_is_known(string page, string words) =>
        Assert.All(words.Split(' '), word => AssertTold($"github.com/o/r/{word}/12", word, page));

    [Theory]
    [InlineData("actions activity archive assets attestations blame blob branches commit commits community compare contributors dependabot deployments")]
    [InlineData("discussions edit files find forks graphs invitations issues labels milestone milestones network new packages pkgs projects pull pulls")]
    [InlineData("pulse raw releases runs security settings stargazers tags tree upload watchers wiki")]
    public void Each_page_of_a_repository_is_known_with_a_letter_too_many(string pages) =>
        Assert.All(pages.Split(' '), page => AssertTold($"github.com/o/r/{page[0]}{page}/main", page[0] + page, page));

    [Theory]
    [InlineData("about advisories apps collections enterprise enterprises explore features issues login marketplace")]
    [InlineData("notifications pulls search settings sponsors stars topics trending user-attachments users")]
    public void What_belongs_to_GitHub_itself_has_no_repositories(string owners) =>
        Assert.All(owners.Split(' '), owner => Assert.Empty(Submitted.Saying($"* https://github.com/{owner}/r/issue/12").Found("github-path")));

    [Theory]
    [InlineData("github.com/o/r/12")]
    [InlineData("github.com/o/issues/12")]
    [InlineData("github.com/o/r/issues/12O")]
    [InlineData("github.com/o/r/pull/1l2")]
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
    [InlineData("github.com/o/r/issues/created_by/tide4")]
    public void Sound_addresses_are_left_alone(string address) => Assert.Empty(Submitted.Saying($"* https://{address}").Found("github-path"));

    private static void AssertTold(string address, string written, string meant) => Assert.EndsWith(
        $" the part “{written}” of the address should be “{meant}”",
        Assert.Single(Submitted.Saying($"* https://{address}").Found("github-path")),
        StringComparison.Ordinal);
}
