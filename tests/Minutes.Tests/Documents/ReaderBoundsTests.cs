using System.Text;
using Minutes.Documents;
using Minutes.Text;
using Xunit;

namespace Minutes.Tests.Documents;

/// <summary>What is refused, and that everything else is read: each of these texts took quadratic time, threw, or was refused once.</summary>
public sealed class ReaderBoundsTests
{
    private const int Much = 100_000;

    /// <summary>A part that is repeated, between a beginning and an end.</summary>
    public static TheoryData<string, string, string> Repetitions => new()
    {
        { "one long line", "word ", "" },
        { "brackets", "[", "" },
        { "open links", "](http://", "" },
        { "links in a text", "[#1](https://github.com/a/b/issues/1) ", "" },
        { "numbers and addresses", "#1 https://github.com/a/b/issues/1\n", "" },
        { "handles without a gap", "@a", "" },
        { "handles with a gap and a word", "@a                                        x", "" },
        { "stuck underscores", "_", "@a" },
        { "AI", "AI ", "" },
        { "struck through, in part", "~~!", "x" },
        { "arrows", "-> ", "x" },
        { "backticks", "`", "" },
        { "backticks and blanks", "`` ` ", "" },
        { "dates", "2023-03-08 ", "" },
        { "half dates", "20 March 1. ", "" },
        { "headings", "# 2023-03-08\n", "" },
        { "underlined headings", "a\n---\n", "" },
        { "link definitions", "[a]: /b\n", "" },
        { "broken link definitions", "[a]:\n", "---\n" },
        { "link definitions above a line", "[a]: /b\n---\n", "" },
        { "an item of many paragraphs", "\n  b\n", "" },
        { "an item of many lists", "\n  * b\n\n  - c\n", "" },
        { "comments that stay open", "<!-- ", "" },
        { "blocks of HTML", "<div>\n\n", "" },
        { "fences", "```\n````\n", "" },
        { "tabs", "\t", "x" },
        { "blanks", " ", "x" },
        { "a rule of spaced dashes", "- ", "" },
        { "a rule of spaced stars, but for its end", ".* * *", "x" },
        { "lone carriage returns", "a\r", "" },
        { "line separators that are none here", "a\u2028", "" },
    };

    [Theory]
    [MemberData(nameof(Repetitions))]
    public void Much_of_the_same_is_read(string name, string part, string end)
    {
        var text = "* a\n" + new StringBuilder().Insert(0, part, Much / part.Length) + end;
        var read = Read(text);
        Assert.True(read.Value is not null, $"{name}: {string.Join(", ", read.Problems)}");
        Assert.Equal(text, Encoding.UTF8.GetString(read.Value.Source.ToBytes()));
    }

    [Fact]
    public void A_line_too_many_is_refused_at_its_place()
    {
        Assert.NotNull(Read(new string('\n', MarkdownGuard.MaximumLines)).Value);
        Assert.Equal("a.md:250001:1: the file has more than 250000 lines; split it", Refusal(new string('\n', MarkdownGuard.MaximumLines + 1)));
    }

    [Fact]
    public void A_list_item_too_many_is_refused_at_its_place()
    {
        var lines = string.Concat(Enumerable.Repeat("- - - - - a\n", MarkdownGuard.MaximumLines / 5));
        Assert.NotNull(Read(lines).Value);
        Assert.Equal("a.md:50001:1: the file has more than 250000 list items and quotes up to here; split it", Refusal(lines + "- b\n"));
    }

    [Theory]
    [InlineData(24, true)]
    [InlineData(25, false)]
    public void Lists_are_followed_down_to_their_bound(int depth, bool isRead)
    {
        var stairs = string.Concat(Enumerable.Range(0, depth).Select(level => new string(' ', 4 * level) + "1. a\n"));
        Assert.Equal(isRead ? null : "a.md:25:100: lists and quotes are nested more than 24 deep here; flatten them", Refusal(stairs));
    }

    [Theory]
    [InlineData("> ")]
    [InlineData("- ")]
    [InlineData("> - ")]
    [InlineData("7) ")]
    public void Markers_side_by_side_nest_as_deep_as_those_below_one_another(string markers)
    {
        var line = string.Concat(Enumerable.Repeat(markers, 25)) + "a";
        Assert.Equal($"a.md:1:{line.Length}: lists and quotes are nested more than 24 deep here; flatten them", Refusal(line));
    }

    [Theory]
    [InlineData("7. b")]
    [InlineData("                                                                      - b")]
    [InlineData("b")]
    public void Lists_stay_open_over_lines_that_go_on_with_their_text(string lazy)
    {
        var stairs = string.Concat(Enumerable.Range(0, 25).Select(level => $"{new string(' ', 2 * level)}- a\n{lazy}\n"));
        Assert.NotNull(Refusal(stairs));
    }

    [Theory]
    [InlineData("- - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - -")]
    [InlineData("* * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * * *")]
    public void A_rule_of_spaced_signs_is_no_deep_list(string rule) => Assert.Equal(LineKind.Rule, Read("a\n\n" + rule).Value!.Lines[2].Kind);

    [Fact]
    public void A_dash_far_to_the_right_is_no_deep_list()
    {
        var log = "```\n" + new string(' ', 200) + "- name: a\n" + new string('\t', 50) + "- name: b\n```\n";
        Assert.Equal(LineKind.Hidden, Read(log).Value!.Lines[2].Kind);
    }

    private static Parsed<MinutesDocument> Read(string text) => MinutesDocument.Read(SourceText.From("a.md", text));

    private static string? Refusal(string text) => Read(text) is { Value: null } read ? Assert.Single(read.Problems).ToString() : null;
}
