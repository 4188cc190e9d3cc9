using Xunit;

namespace Minutes.Tests.Comments;

/// <summary>The other tests here are worth as much as what <see cref="Rings"/> hears.</summary>
public sealed class RingsTests
{
    [Theory]
    [InlineData("ask @mira")]
    [InlineData("- (@open-tidepool/board)")]
    [InlineData("**@mira**")]
    [InlineData("@&#109;ira")]
    [InlineData("see #12")]
    [InlineData("\\#12")]
    [InlineData("o/r#12")]
    [InlineData("GH-12")]
    [InlineData("https://github.com/o/r/issues/12")]
    [InlineData("<https://github.com/o/r/pull/12>")]
    [InlineData("[a](https://www.github.com/o/r/pull/12#issuecomment-3)")]
    [InlineData("[a][b]\n\n[b]: https://github.com/o/r/discussions/12")]
    [InlineData("<a href=\"https://github.com/o/r/commit/abc1234\">x</a>")]
    [InlineData("fixes #12")]
    [InlineData("Closes: o/r#12")]
    [InlineData("resolves\nGH-12")]
    [InlineData("in abc1234 it was")]
    [InlineData("o/r@abc1234def")]
    [InlineData("<!-- minutes:review -->")]
    [InlineData("` @mira")]
    [InlineData("<details><summary>@mira</summary>x</details>")]
    public void It_hears(string markdown) => Assert.NotEmpty(Rings.In(markdown));

    [Theory]
    [InlineData("`@mira #12 fixes #12 abc1234`")]
    [InlineData("    @mira")]
    [InlineData("```\n#12\n```")]
    [InlineData("mira@example")]
    [InlineData("C# and F#, # 12, version 12")]
    [InlineData("[#12](https://redirect.github.com/o/r/issues/12)")]
    [InlineData("[`#12`](https://redirect.github.com/o/r/issues/12)")]
    [InlineData("[a](https://github.com/o/r/blob/main/a.md?plain=1#L12)")]
    [InlineData("[a](https://github.com/o/r)")]
    [InlineData("fixes it")]
    [InlineData("<!-- a note -->")]
    public void It_does_not_hear(string markdown) => Assert.Empty(Rings.In(markdown));
}
