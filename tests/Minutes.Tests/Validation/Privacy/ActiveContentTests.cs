using Xunit;

namespace Minutes.Tests.Validation.Privacy;

/// <summary>What a browser runs instead of showing it.</summary>
public sealed class ActiveContentTests
{
    private const string Rule = "active-content";

    [Theory]
    [InlineData("* [open](javascript:alert(1)) it", "15:10")]
    [InlineData("* <script src=\"https://tide.io/x.js\"></script>", "15:3")]
    [InlineData("\n<script>\nalert(1)\n</script>", "16:1")]
    [InlineData("* the map: <iframe src=\"https://tide.io/map\"></iframe>", "15:12")]
    [InlineData("* <img src=\"a.png\" onerror=\"alert(1)\">", "15:3")]
    [InlineData("* <ScRiPt>alert(1)</ScRiPt>", "15:3")]
    public void It_is_told(string lines, string place) =>
        Assert.Equal([$"{place} this is run, not shown, where a page is made of the minutes"], Submitted.Saying(lines).Found(Rule));

    [Theory]
    [InlineData("* use `<script>` and `javascript:`", "code in the line")]
    [InlineData("```html\n<script>alert(1)</script>\n```", "code")]
    [InlineData("* a\n\n      <script>alert(1)</script>", "indented code")]
    [InlineData("<!-- <script>alert(1)</script> -->", "a comment")]
    [InlineData("* <scripted> and <img src=\"a.png\" alt=\"on load = 3\">", "other tags")]
    [InlineData("* javascript: the lid is written in it", "the name of a language")]
    [InlineData("* <details><summary>x</summary></details>", "harmless tags")]
    public void Others_are_not(string lines, string because) => Assert.True(Submitted.Saying(lines).Found(Rule) is [], because);
}
