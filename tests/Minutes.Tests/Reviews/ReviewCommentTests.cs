using CsCheck;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Minutes.Reviews;
using Minutes.Tests.Comments;
using Minutes.Tests.Documents;
using Minutes.Validation;
using Xunit;

namespace Minutes.Tests.Reviews;

public sealed class ReviewCommentTests
{
    [Fact]
    public void Where_there_is_nothing_nothing_is_said()
    {
        Assert.Empty(Reviewed.Comment(new() { Newcomer = "tjorven" }));
        Assert.Empty(Reviewed.Comment(new() { Newcomer = "tjorven" }, Reviewed.File("network/20260311.md")));
    }

    [Fact]
    public void Notes_that_are_only_counted_are_no_reason_for_a_comment()
    {
        Assert.Empty(Reviewed.Comment(new() { CountsNotes = true }, Reviewed.File("network/20260311.md", Reviewed.Note())));
        Assert.Contains("Not listed: 1 note;", Reviewed.Comment(new() { CountsNotes = true }, Reviewed.File("network/20260311.md", Reviewed.Note(), Reviewed.Warning())), StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_program_mends_is_counted_with_the_notes()
    {
        var note = Reviewed.Note() with { Fix = Fix.Replace("write it", new(2, 10), "x") };
        var comment = Reviewed.Comment(new() { CountsNotes = true }, Reviewed.File("network/20260311.md", note, Reviewed.Note(), Reviewed.Warning()));

        Assert.EndsWith("\nNot listed: 2 notes; `minutes check` tells all. `minutes check --fix` mends 1 of 3 findings.\n", comment, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("tjorven", "Welcome, tjorven, and")]
    [InlineData("@tjorven", "Welcome, tjorven, and")]
    [InlineData("dependabot[bot]", "Welcome, dependabot\\[bot\\], and")]
    public void A_newcomer_is_greeted_without_being_called(string login, string greeting) =>
        Assert.StartsWith(greeting, Reviewed.Comment(new() { Newcomer = login }, Reviewed.File("network/20260311.md", Reviewed.Error())), StringComparison.Ordinal);

    [Fact]
    public void Errors_come_before_warnings_before_notes()
    {
        var comment = Reviewed.Comment(null, Reviewed.File("a.md", Reviewed.Note(), Reviewed.Warning()), Reviewed.File("b.md", Reviewed.Error()));

        Assert.Matches("(?s)MIN904.*MIN970.*MIN930", comment);
    }

    [Theory]
    [InlineData(4)]
    [InlineData(600)]
    public void A_comment_has_its_bounds_and_closes_what_it_opens(int files)
    {
        var comment = Reviewed.Comment(Reviewed.WithLinks, [.. Enumerable.Range(0, files).Select(number => Reviewed.File(
            $"network/{number}.md",
            [.. Enumerable.Repeat(Reviewed.Error(new string('@', 1000)), files == 4 ? 40 : 1), Reviewed.Warning(new string('$', 1000)), Reviewed.Note()]))]);

        Assert.InRange(comment.Length, 50_000, ReviewComment.MaximumLength);
        Assert.Equal(comment.Split("<details>").Length, comment.Split("</details>").Length);
        Assert.Contains("found no place here; `minutes check` tells everything.", comment, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_private_is_masked() =>
        Assert.Contains("the address mira… can be read", Reviewed.Comment(null, Reviewed.File("a.md", Reviewed.Warning())), StringComparison.Ordinal);

    [Fact]
    public void Whatever_is_quoted_a_comment_keeps_its_form()
    {
        var findings = Gen.Select(NastyText.Any, NastyText.Any, Gen.Bool).Array[1, 4];
        findings.SampleSeeded(quoted =>
        {
            var comment = Reviewed.Comment(Reviewed.WithLinks, Reviewed.File("a @mira #12.md", [.. quoted.Select(words => words.Item3 ? Reviewed.Error(words.Item1, words.Item2) : Reviewed.Note() with { Message = words.Item1, Advice = words.Item2 })]));
            var parts = CommentParts.Of(comment);

            Assert.DoesNotContain(parts.Addresses, address => address?.StartsWith("https://example.org/blob/main/", StringComparison.Ordinal) is not true);
            Assert.All(parts.Html, html => Assert.Matches("^(</?span>|<details>\n<summary>[0-9a-z :,]*</summary>|</details>)$", html));
            Assert.All(parts.Blocks, block => Assert.True(block is ListBlock or ListItemBlock or ParagraphBlock or HtmlBlock, $"{block}"));
            Assert.Equal(quoted.Length, parts.Blocks.OfType<ListItemBlock>().Count());
            Assert.DoesNotMatch("@[A-Za-z0-9]|#[0-9]", parts.Prose);
            Assert.DoesNotContain(parts.Inlines, inline => inline is LinkInline { IsImage: true });
        });
    }
}
