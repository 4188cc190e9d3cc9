using Xunit;

namespace Minutes.Tests.Validation.Form;

/// <summary>Boxes that Markdown takes for text.</summary>
public sealed class BrokenCheckboxTests
{
    private const string Rule = "broken-checkbox";

    [Theory]
    [InlineData("* [] order a lid", "* [ ] order a lid")]
    [InlineData("* []order a lid", "* [ ] order a lid")]
    [InlineData("* [ x] order a lid", "* [x] order a lid")]
    [InlineData("* [x ] order a lid", "* [x] order a lid")]
    [InlineData("* [X ] order a lid", "* [X] order a lid")]
    [InlineData("* [  ] order a lid", "* [ ] order a lid")]
    [InlineData("* [x]order a lid", "* [x] order a lid")]
    [InlineData("* [ ]@mira-k: order a lid", "* [ ] @mira-k: order a lid")]
    [InlineData("1. [ x ]**order** a lid", "1. [x] **order** a lid")]
    [InlineData("* a\n  - [] order a lid", "* a\n  - [ ] order a lid")]
    public void The_box_is_written_as_Markdown_knows_it(string line, string mended)
    {
        Assert.Equal("this box is none for Markdown", Assert.Single(Submitted.Saying(line).Found(Rule))[5..]);
        Assert.Equal(Submitted.Saying(mended).Text, Submitted.Saying(line).Mended(Rule));
    }

    [Fact]
    public void Several_are_told_at_once() => Assert.Equal(["15:3 2 boxes are none for Markdown"], Submitted.Saying("* [] a\n* [x] b\n* [x]c").Found(Rule));

    [Theory]
    [InlineData("* [ ] order a lid\n* [x] done\n* [X]\tdone")]
    [InlineData("* [x](https://tide.io) and [](https://tide.io)")]
    [InlineData("* [x]: https://tide.io")]
    [InlineData("* [x][1]")]
    [InlineData("* [xx] and [ xx]")]
    [InlineData("* [1]a, [-] b, [?] c")]
    [InlineData("* see [] in the code, or [x]y")]
    [InlineData("[] order a lid")]
    [InlineData("```\n* [] order a lid\n```")]
    [InlineData("* []")]
    public void Boxes_links_and_text_are_left_alone(string lines) => Assert.Empty(Submitted.Saying(lines).Found(Rule));
}
