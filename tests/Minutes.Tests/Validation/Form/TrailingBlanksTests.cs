using Xunit;

namespace Minutes.Tests.Validation.Form;

/// <summary>Blanks at the ends of lines.</summary>
public sealed class TrailingBlanksTests
{
    [Theory]
    [InlineData("* a ", "* a")]
    [InlineData("* a  \n* b\t", "* a\n* b")]
    [InlineData("* a\n   \n* b", "* a\n\n* b")]
    [InlineData("### Ferry\u00a0", "### Ferry")]
    [InlineData("text   \nmore", "text\nmore")]
    [InlineData("* a  ", "* a")]
    [InlineData("text \t\nmore", "text\nmore")]
    [InlineData("#### a  \ntext", "#### a\ntext")]
    [InlineData("text  \n* a", "text\n* a")]
    public void They_are_taken_away(string lines, string mended) => Assert.Equal(Submitted.Saying(mended).Text, Submitted.Saying(lines).Mended("trailing-blanks"));

    [Theory]
    [InlineData("text  \nmore")]
    [InlineData("* a  \n  more")]
    [InlineData("```\ncode \n```")]
    public void Two_before_more_text_and_those_in_code_stay(string lines) => Assert.Empty(Submitted.Saying(lines).Found("trailing-blanks"));

    [Fact]
    public void They_are_told_once() => Assert.Equal(["15:4 2 lines end with blanks"], Submitted.Saying("* a \n* b ").Found("trailing-blanks"));
}
