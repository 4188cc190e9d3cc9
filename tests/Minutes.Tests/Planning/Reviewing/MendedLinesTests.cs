using Minutes.Planning.Reviewing;
using Minutes.Text;
using Minutes.Validation;
using Xunit;

namespace Minutes.Tests.Planning.Reviewing;

/// <summary>Fixes as whole lines.</summary>
public sealed class MendedLinesTests
{
    /// <summary>The text, the edits as start, length and replacement, and the lines with what stands there afterwards.</summary>
    [Theory]
    [InlineData("one\ntwo\nthree\n", 4, 3, "2", 1, 1, "2\n")]
    [InlineData("one\ntwo\nthree\n", 3, 0, "!", 0, 0, "one!\n")]
    [InlineData("one\ntwo\nthree\n", 4, 0, "new\n", 1, 1, "new\ntwo\n")]
    [InlineData("one\ntwo\nthree\n", 4, 4, "", 1, 1, "")]
    [InlineData("one\ntwo\nthree\n", 3, 1, " ", 0, 1, "one two\n")]
    [InlineData("one\ntwo\nthree\n", 2, 4, "", 0, 1, "ono\n")]
    [InlineData("one\ntwo\nthree\n", 14, 0, "four\n", 2, 2, "three\nfour\n")]
    [InlineData("one\ntwo", 4, 3, "2", 1, 1, "2")]
    [InlineData("one\ntwo", 3, 4, "", 0, 1, "one")]
    public void A_fix_is_the_lines_that_it_changes(string text, int start, int length, string replacement, int first, int last, string lines)
    {
        var mended = Of(text, new TextEdit(new(start, length), replacement));
        Assert.NotNull(mended);
        Assert.Equal((first, last, lines), (mended.First, mended.Last, mended.Replacement));
    }

    [Theory]
    [InlineData("one\ntwo", 7, 0, "\n")]
    [InlineData("one\ntwo\n", 7, 1, "")]
    [InlineData("one\ntwo\n", 4, 3, "two")]
    [InlineData("one\r\ntwo\r\n", 5, 3, "2")]
    [InlineData("one\rtwo\n", 4, 3, "2")]
    [InlineData("one\ntwo\n", 4, 3, "a\u0007b")]
    [InlineData("", 0, 0, "x")]
    public void What_a_suggestion_cannot_tell_exactly_is_none(string text, int start, int length, string replacement) =>
        Assert.Null(Of(text, new TextEdit(new(start, length), replacement)));

    [Fact]
    public void Lines_that_do_not_follow_one_another_are_none() =>
        Assert.Null(Of("one\ntwo\nthree\n", new TextEdit(new(0, 3), "1"), new TextEdit(new(8, 5), "3")));

    [Fact]
    public void Lines_that_do_are_one_change() =>
        Assert.Equal((0, 1, "1\n2\n"), Of("one\ntwo\nthree\n", new TextEdit(new(4, 3), "2"), new TextEdit(new(0, 3), "1")) is { } mended ? (mended.First, mended.Last, mended.Replacement) : default);

    [Theory]
    [InlineData("a\n", "```suggestion\na\n```\n")]
    [InlineData("a", "```suggestion\na\n```\n")]
    [InlineData("", "```suggestion\n```\n")]
    [InlineData("\n", "```suggestion\n\n```\n")]
    [InlineData("```sh\n", "````suggestion\n```sh\n````\n")]
    [InlineData("`````\n", "``````suggestion\n`````\n``````\n")]
    public void The_block_holds_the_lines_whatever_is_in_them(string lines, string block) => Assert.Equal(block, SuggestionBlock.Of(lines));

    private static MendedLines? Of(string text, params TextEdit[] edits) =>
        MendedLines.Of(SourceText.From("network/20260311.md", text), new Fix("mend it", [.. edits]));
}
