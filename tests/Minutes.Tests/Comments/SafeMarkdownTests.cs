using CsCheck;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Minutes.Comments;
using Minutes.Tests.Documents;
using Minutes.Text;
using Xunit;

namespace Minutes.Tests.Comments;

public sealed class SafeMarkdownTests
{
    private static readonly Gen<string> Text = Gen.OneOf(NastyText.OfPieces, Gen.String, Gen.OneOf(
        "@mira", "@open-tidepool/board", "fixes #12", "o/r#12", "GH-12", "https://github.com/o/r/issues/12", "www.example.org", "mira@example.org", "mailto:mira@example.org",
        "`", "``", "\\", "](https://x.org)", "![a](https://x.org/p.png)", "</details>", "<img src=x>", "<!--", "&lt;", "$x$", "\n\n", "\n```\n", "| a |", " ").Array[0, 8].Select(string.Concat));

    [Theory]
    [InlineData("plain, and: 17:00", "plain, and: 17:00")]
    [InlineData("@mira-k", "`@mira-k`")]
    [InlineData("fixes #12", "fixes `#12`")]
    [InlineData("GH-12, gh-13, no-14", "`GH-12`, `gh-13`, no-14")]
    [InlineData("https://github.com/o/r/issues/12", "`https://github.com/o/r/issues/12`")]
    [InlineData("www.example.org", "`www.example.org`")]
    [InlineData("<b> & [a](b) *c* _d_ ~e~ | f", "&lt;b&gt; &amp; \\[a\\]\\(b\\) \\*c\\* \\_d\\_ \\~e\\~ \\| f")]
    [InlineData("`minutes rules` lists them", "`minutes rules` lists them")]
    [InlineData("`@mira #12 <b>` is code", "`@mira #12 <b>` is code")]
    [InlineData("##[add-mask]x", "\\##\\[add-mask\\]x")]
    [InlineData("`##[add-mask]x` ####[", "`#\u200b#[add-mask]x` ####\\[")]
    [InlineData("one ` alone", "one &#96; alone")]
    [InlineData("two `` together", "two &#96;&#96; together")]
    [InlineData("`a``b`", "&#96;a&#96;&#96;b&#96;")]
    [InlineData("a\nb", "a␊b")]
    [InlineData("$5 and $6", "<span>$</span>5 and <span>$</span>6")]
    public void A_sentence_reads_as_it_stands(string text, string markdown) => Assert.Equal(markdown, SafeMarkdown.Sentence(text));

    [Theory]
    [InlineData("a.md:1", "`a.md:1`")]
    [InlineData("a`b.md:1", "``a`b.md:1``")]
    [InlineData("`a``b.md:1", "``` `a``b.md:1 ```")]
    [InlineData("##[add-mask]x.md:1", "`#\u200b#[add-mask]x.md:1`")]
    [InlineData("a\u202e.md:1", "`a\\u{202e}.md:1`")]
    public void Code_ends_where_the_text_ends(string text, string markdown) => Assert.Equal(markdown, SafeMarkdown.Code(text));

    [Theory]
    [InlineData("https://example.org/a.md#L1", "[x](<https://example.org/a.md#L1>)")]
    [InlineData("https://example.org/a (1).md", "x")]
    [InlineData("https://example.org/>)[y](z", "x")]
    [InlineData("https://example.org/\n", "x")]
    [InlineData("", "x")]
    public void A_link_leads_only_to_a_plain_address(string address, string markdown) => Assert.Equal(markdown, SafeMarkdown.Link("x", address));

    [Fact]
    public void A_long_text_is_cut() => Assert.Equal(301, SafeMarkdown.Sentence(new string('x', 1000)).Length);

    [Fact]
    public void Nothing_in_a_sentence_acts() => Text.SampleSeeded(text =>
    {
        var parts = CommentParts.Of($"- x {SafeMarkdown.Sentence(text)} x");

        Assert.Empty(parts.Addresses);
        Assert.All(parts.Html, tag => Assert.Matches("^</?span>$", tag));
        Assert.All(parts.Blocks, block => Assert.True(block is ListBlock or ListItemBlock or ParagraphBlock, $"{block}"));
        Assert.All(parts.Inlines, inline => Assert.False(inline is EmphasisInline, $"{inline}"));
        Assert.DoesNotMatch("@[A-Za-z0-9]|#[0-9]|(?i:gh-[0-9]|\\bwww[.])", parts.Prose);
        Assert.Empty(Rings.In($"- x {SafeMarkdown.Sentence(text)} x"));
    });

    [Fact]
    public void Everything_in_a_sentence_can_be_read() => Gen.Char[' ', '\u017F'].Where(character => character != '`').Array[0, 100].Select(characters => new string(characters)).SampleSeeded(text =>
        Assert.Equal($"x{VisibleText.Of(text).TrimStart()}x", CommentParts.Of($"x{SafeMarkdown.Sentence(text)}x").Read));

    [Fact]
    public void Code_is_one_span_of_code() => Text.SampleSeeded(text =>
    {
        var parts = CommentParts.Of($"- {SafeMarkdown.Code(text + "x")} x");

        Assert.Single(parts.Inlines.OfType<CodeInline>());
        Assert.Equal("` x", parts.Prose);
    });
}
