using CsCheck;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Minutes.Comments;
using Minutes.Tests.Documents;
using Xunit;

namespace Minutes.Tests.Comments;

public sealed class CarriedLineTests
{
    private const string EnterpriseHost = "git.tidepool.example";

    private static readonly GitHubServer Enterprise = new($"https://{EnterpriseHost}");

    /// <summary>Lines that are full of what rings, closes, links and breaks out.</summary>
    private static readonly Gen<string> Line = Gen.OneOf(NastyText.Any, Gen.String, Gen.OneOf(
        "@mira-k", "@open-tidepool/board", "@", "#12", "#", "12", "GH-12", "gh-", "o/r#12", "r#3", "r/#3", "o/r@abc1234def", "fixes ", "Closes: ", "resolved\t", "abc1234", "DEADBEEF00", "20260422",
        "https://github.com/o/r/issues/12", "https://www.github.com/o/r/pull/12/files", "http://GitHub.com:443/o/r/discussions/7#c-1", "https://git.tidepool.example/o/r/issues/5", "https://pad.example/p/@x#12",
        "www.github.com/o/r/issues/1", "github.com/o/r/issues/1", "mira@example.org", "mailto:a@b.org", "CVE-2023-12345", "GHSA-aaaa-bbbb-cccc", "://", "https://",
        "[", "](https://github.com/o/r/issues/12)", "](<https://github.com/o/r/commit/abc1234>)", "](20260401.md#x)", "](javascript:alert(1))", "![", "<", ">", "<!-- minutes:review -->", "<!--", "-->", "</details>", "<a href=https://github.com/o/r/issues/1>",
        "<img src=x>", "</li></ul>", "&#64;", "&#35;", "&commat;", "&#x3C;", "`", "``", "```", "\\", "\\@", "\\#", "*", "**", "_", "__", "~~", "|", "$", "- ", "# ", "1. ", "> ", "===", "x", "é", " ", " ", "\n", "\r\n\r\n", "\t", "\u200b", "\u202e").Array[0, 14].Select(string.Concat));

    [Theory]
    [InlineData("Validations", "Validations")]
    [InlineData("Air-Gapped *Part 1* - Mirroring (at OSISM)", "Air-Gapped Part 1 - Mirroring \\(at OSISM\\)")]
    [InlineData("Gauge firmware 0.9 (@mira-k, @open-tidepool/board)", "Gauge firmware 0.9 \\(`@mira-k`, `@open-tidepool/board`\\)")]
    [InlineData("fixes #12 and GH-3", "fixes `#12` and `GH-3`")]
    [InlineData("Closes: o/r#12", "Closes: [`o/r#12`](<https://redirect.github.com/o/r/issues/12>)")]
    [InlineData("see docs#24", "see [`docs#24`](<https://redirect.github.com/open-tidepool/docs/issues/24>)")]
    [InlineData("https://github.com/o/r/pull/12/files, later", "[`o/r#12`](<https://redirect.github.com/o/r/pull/12/files>), later")]
    [InlineData("<https://github.com/o/r/issues/12>", "[`o/r#12`](<https://redirect.github.com/o/r/issues/12>)")]
    [InlineData("[the #12 of @mira](https://github.com/o/r/issues/12)", "[the `#12` of `@mira`](<https://redirect.github.com/o/r/issues/12>)")]
    [InlineData("[](https://github.com/o/r/issues/12)", "[`o/r#12`](<https://redirect.github.com/o/r/issues/12>)")]
    [InlineData("[board](https://github.com/orgs/o/projects/3)", "[board](<https://redirect.github.com/orgs/o/projects/3>)")]
    [InlineData("[pad](https://pad.example/p/@x#12) (https://en.example/Gauge_(tide))", "[pad](<https://pad.example/p/%40x>) \\([`https://en.example/Gauge_(tide)`](<https://en.example/Gauge_(tide)>)\\)")]
    [InlineData("[last time](20260401.md#x) [x](javascript:alert)", "last time x")]
    [InlineData("`kolla` upgrade", "`kolla` upgrade")]
    [InlineData("`a`@mira", "`a@mira`")]
    [InlineData("commit abc1234", "commit `abc1234`")]
    [InlineData("mail mira@example.org", "mail `mira@example.org`")]
    [InlineData("![logo](https://x.org/p.png) Logo <!-- minutes-ignore MIN040 -->", "logo Logo ")]
    [InlineData("`<!-- minutes:review -->` <!-- minutes:review --> &lt;\\!-- minutes:review --&gt;", "`<\u200b!-- minutes:review -->`  &lt;\\!-- minutes:review --&gt;")]
    [InlineData("[x] @castellan-ro: offer", "\\[x\\] `@castellan-ro`: offer")]
    [InlineData("- 1. # nested", "\\- 1. # nested")]
    [InlineData("1. nested", "1\\. nested")]
    [InlineData("List<int> & C# cost $5", "List&lt;int&gt; &amp; C# cost <span>$</span>5")]
    [InlineData("", "")]
    public void A_line_reads_as_it_did(string written, string quiet) => Assert.Equal(quiet, Of(written, GitHubServer.Public));

    [Theory]
    [InlineData("o/r#12, docs#24", "`o/r#12`, `docs#24`")]
    [InlineData("https://git.tidepool.example/o/r/issues/12", "`o/r#12`")]
    [InlineData("[plan](https://git.tidepool.example/o/r/issues/12)", "plan \\(`o/r#12`\\)")]
    [InlineData("https://github.com/o/r/issues/12", "`o/r#12`")]
    [InlineData("[readme](https://git.tidepool.example/o/r/blob/main/README.md)", "[readme](<https://git.tidepool.example/o/r/blob/main/README.md>)")]
    [InlineData("[pad](https://pad.example/p/x)", "[pad](<https://pad.example/p/x>)")]
    public void On_an_enterprise_server_an_issue_is_code(string written, string quiet) => Assert.Equal(quiet, Of(written, Enterprise));

    [Fact]
    public void A_long_line_is_cut() => Assert.Equal(301, Of(new string('x', 1000), GitHubServer.Public).Length);

    [Fact]
    public void Nothing_in_a_line_rings() => Line.SampleSeeded(
        written =>
        {
            Assert.Empty(Rings.In($"- {Of(written, GitHubServer.Public)}"));
            Assert.Empty(Rings.In($"- {Of(written, Enterprise)}", EnterpriseHost));
        },
        2000);

    [Fact]
    public void No_line_leaves_its_item() => Line.SampleSeeded(
        written =>
        {
            var line = Of(written, GitHubServer.Public);
            var parts = CommentParts.Of($"- {line}\n- next");

            Assert.DoesNotContain("<!--", line, StringComparison.Ordinal);
            Assert.DoesNotContain('\n', line);
            Assert.Equal(2, parts.Blocks.OfType<ListItemBlock>().Count());
            Assert.All(parts.Blocks, block => Assert.True(block is ListBlock or ListItemBlock or ParagraphBlock, line));
            Assert.All(parts.Html, tag => Assert.Matches("^</?span>$", tag));
            Assert.All(parts.Inlines, inline => Assert.False(inline is EmphasisInline or LinkInline { IsImage: true }, $"{inline}"));
            Assert.All(parts.Addresses, address => Assert.StartsWith("http", address, StringComparison.Ordinal));
        },
        2000);

    private static string Of(string line, GitHubServer server) =>
        CarriedLine.Of(line, server, written => written == "docs#24" ? new(new("open-tidepool", "docs"), 24) : null);
}
