using CsCheck;
using Minutes.Comments;
using Minutes.Documents;
using Minutes.Tests.Documents;
using Minutes.Text;
using Xunit;

namespace Minutes.Tests.Comments;

public sealed class QuietMarkdownTests
{
    private const string EnterpriseHost = "git.tidepool.example";

    private static readonly Gen<string> Body = Gen.OneOf(NastyText.Any, Gen.OneOf(
        "@mira-k", "@", "#", "12", "#12", "GH-12", "o/r#12", "fixes ", "Closes:\n", "abc1234", "https://github.com/o/r/issues/12", "<https://github.com/o/r/pull/12>", "www.github.com/o/r/issues/1",
        "https://git.tidepool.example/o/r/issues/5", "[a](https://github.com/o/r/issues/12)", "[a](<https://git.tidepool.example/o/r/pull/1> \"t\")", "[a][b]", "[b]: https://github.com/o/r/discussions/1\n", "[b]: <https://github.com/o/r/commit/abc1234>\n",
        "[", "](https://github.com/o/r/issues/12)", "<a href=\"https://github.com/o/r/issues/1\">", "</a>", "<code>", "</code>", "<details>\n<summary>", "</summary>", "\n</details>\n", "<p>", "<!-- ", " -->",
        "&#64;", "\\#", "\\@", "`", "``", "```\n", "~~~\n", "**", "_", "*", "- ", "1. ", "> ", "# ", "    ", "\t", " ", "x", "é", "\n", "\n", "\n\n").Array[0, 20].Select(string.Concat));

    [Theory]
    [InlineData("cc @open-tidepool/board, fixes #12", "cc <code>@open-tidepool/board</code>, fixes <code>#12</code>")]
    [InlineData("**@mira_corp** `@mira` \\#12", "**<code>@mira&#95;corp</code>** `@mira` <code>#12</code>")]
    [InlineData("&#64;mira ` alone", "<code>@mira</code> ` alone")]
    [InlineData("[#12](https://github.com/o/r/issues/12 \"plan\")", "[<code>#12</code>](https://redirect.github.com/o/r/issues/12 \"plan\")")]
    [InlineData("[a](<https://github.com/o/r/pull/12>) <https://github.com/o/r/pull/12>", "[a](<https://redirect.github.com/o/r/pull/12>) <https://redirect.github.com/o/r/pull/12>")]
    [InlineData("[a]\n\n[a]: https://github.com/o/r/issues/12", "[a]\n\n[a]: https://redirect.github.com/o/r/issues/12")]
    [InlineData("see https://github.com/o/r/issues/12.", "see <code>https&#58;//github&#46;com/o/r/issues/12</code>.")]
    [InlineData("<details>\n<summary>@mira</summary>\n\n@mira\n</details>", "<details>\n<summary><code>@mira</code></summary>\n\n<code>@mira</code>\n</details>")]
    [InlineData("<a href='https://github.com/o/r/issues/1'>x</a>", "<a href='https://redirect.github.com/o/r/issues/1'>x</a>")]
    [InlineData("[@mira", "[<code>@mira</code>")]
    [InlineData("*\\@](https://github.com/o/r/issues/12)", "*\\@](<code>https&#58;//github&#46;com/o/r/issues/12</code>)")]
    [InlineData("# Weekly\n\n##\tsee @mira", "# Weekly\n\n##\tsee <code>@mira</code>")]
    [InlineData("PR #3\\r/#12", "PR <code>#3</code>&bsol;<code>r/#12</code>")]
    public void A_body_is_made_quiet(string body, string quiet) => Assert.Equal(quiet, QuietMarkdown.Of(body, GitHubServer.Public));

    [Theory]
    [InlineData("minutes/20260318.md of 20260318")]
    [InlineData("`@mira` [`#12`](<https://redirect.github.com/o/r/issues/12>) <code>@mira</code>")]
    [InlineData("[a](https://github.com/o/r/blob/main/a.md?plain=1#L12) [pad](https://pad.example/p/@x)")]
    [InlineData("<!-- minutes:review -->\nC# & F#\n\n    @mira\n\n```\n@mira\n```")]
    public void A_quiet_body_stays(string body) => Assert.Equal(body, QuietMarkdown.Of(body, GitHubServer.Public));

    [Fact]
    public void On_an_enterprise_server_a_link_to_an_issue_leads_nowhere() =>
        Assert.Equal("[a](#)", QuietMarkdown.Of("[a](https://git.tidepool.example/o/r/issues/12)", new($"https://{EnterpriseHost}")));

    [Fact]
    public void Nothing_in_a_quiet_body_rings() => Body.Where(body => MarkdownGuard.Check(SourceText.From("", body)) is null && !body.Contains("minutes:", StringComparison.Ordinal)).SampleSeeded(
        body =>
        {
            var quiet = QuietMarkdown.Of(body, GitHubServer.Public);

            Assert.True(Rings.In(quiet) is [], System.Text.Json.JsonSerializer.Serialize(body) + "\n>>" + quiet);
            Assert.Empty(Rings.In(QuietMarkdown.Of(quiet, GitHubServer.Public)));
            Assert.Empty(Rings.In(QuietMarkdown.Of(body, new($"https://{EnterpriseHost}")), EnterpriseHost));
        },
        2000);
}
