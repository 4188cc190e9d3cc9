using Xunit;

namespace Minutes.Tests.Validation.Form;

/// <summary>Columns that say something else to Markdown than to the eye.</summary>
public sealed class IndentationTests
{
    private const string Beside = "the item looks as if it belonged to the one above, but Markdown puts it beside it";
    private const string Code = "the item is indented so far that Markdown takes it for code";
    private const string Text = "the item is indented so that Markdown takes it for text of the line above";

    private static Submitted Saying(string lines) => Submitted.Saying("### Ferry\n\n" + lines);

    [Theory]
    [InlineData("1. a\n  * b\n  * c\n2. d", "1. a\n   * b\n   * c\n2. d", "18:5 " + Beside)]
    [InlineData("10. a\n   - b\n     text\n", "10. a\n    - b\n      text\n", "18:6 " + Beside)]
    [InlineData("   * a\n    - b\n    - c", "   * a\n     - b\n     - c", "18:5 " + Text)]
    [InlineData("  * a\n   - b\n   - c", "  * a\n    - b\n    - c", "18:6 " + Beside)]
    [InlineData("* a\n - b\n  - c", "* a\n  - b\n  - c", "18:4 " + Beside)]
    [InlineData("* a\n - b\n    - c\n  - d", "* a\n  - b\n    - c\n  - d", "18:4 " + Beside)]
    [InlineData("*   a\n  * b", "*   a\n    * b", "18:5 " + Beside)]
    [InlineData("* a\n      * b\n        * c", "* a\n  * b\n    * c", "18:7 " + Text)]
    [InlineData("text:\n    * a\n    * b\n\nmore", "text:\n* a\n* b\n\nmore", "18:5 " + Text)]
    [InlineData("* a\n\n      * b\n", "* a\n\n  * b\n", "19:9 " + Code)]
    [InlineData("    * a\n      * b\n\n    * c\n\n* d", "* a\n  * b\n\n* c\n\n* d", "17:7 " + Code)]
    [InlineData("\t* a\n\t\t* b", "* a\n    * b", "17:4 " + Code)]
    [InlineData("* - 1. a\n           * b\n", "* - 1. a\n       * b\n", "18:12 " + Text)]
    public void It_is_told_and_moved(string lines, string mended, string finding)
    {
        Assert.Equal([finding], Saying(lines).Found("indentation"));
        Assert.Equal(Saying(mended).Text, Saying(lines).Mended("indentation"));
    }

    [Fact]
    public void A_sentence_that_turned_into_code_is_told_and_moved()
    {
        const string Sentence = "The ferry goes again, twice a day in summer.";
        Assert.Equal(["19:5 the text is indented so far that Markdown takes it for code"], Saying($"text\n\n    {Sentence}\n\nmore").Found("indentation"));
        Assert.Equal(Saying($"text\n\n{Sentence}\n\nmore").Text, Saying($"text\n\n    {Sentence}\n\nmore").Mended("indentation"));
    }

    [Theory]
    [InlineData("* a\n * b\n* c", "18:4 " + Beside)]
    [InlineData("* a\n * b\n  * c", "18:4 " + Beside)]
    public void Where_the_columns_do_not_tell_nothing_is_moved(string lines, string finding)
    {
        Assert.Equal([finding], Saying(lines).Found("indentation"));
        Assert.All(Saying(lines).Findings().Where(found => found.Rule.Name == "indentation"), found => Assert.Null(found.Fix));
    }

    [Theory]
    [InlineData("\n * a\n * b\n   * c\n")]
    [InlineData("\n* a\n    * b\n  * c\n* d")]
    [InlineData("1. a\n   * b\n2. c")]
    [InlineData(" 9. a\n10. b")]
    [InlineData("* a\n\n  text\n\n* b")]
    [InlineData("- 1. a\n  - b\n- 2. c\n  text\n")]
    [InlineData("- 1. a\n    - b\n    - c\n- 2. d")]
    [InlineData("* a\n  - - b\n    - c\n")]
    [InlineData("```\n* a\n * b\n       * c\n```")]
    [InlineData("* a\n\n      code\n")]
    [InlineData("text - a\n     - \n")]
    [InlineData("> * a\n>  * b\n")]
    [InlineData("text\n\n    Run gauge --all; then {wait} for it, and go.\n\nmore")]
    [InlineData("* a\n\n        The ferry goes again, twice a day in summer.\n\nmore")]
    [InlineData("```\n\n    The ferry goes again, twice a day in summer.\n\n```")]
    [InlineData("<<<<<<< HEAD\n    * a\n=======\n    * b\n>>>>>>> main")]
    public void What_reads_as_it_looks_is_nothing(string lines) => Assert.Empty(Saying(lines).Found("indentation"));
}
