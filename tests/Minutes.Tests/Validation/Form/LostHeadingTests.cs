using Xunit;

namespace Minutes.Tests.Validation.Form;

/// <summary>Lines that are meant as headings, and are none.</summary>
public sealed class LostHeadingTests
{
    private const string Rule = "lost-heading";

    [Theory]
    [InlineData("\\### Ferry", "### Ferry", "16:1 a backslash stands before the heading, so Markdown takes it for text")]
    [InlineData("* ### Ferry", "### Ferry", "16:3 a bullet stands before the heading, which is the item's alone then")]
    [InlineData("    ### Ferry", "### Ferry", "16:5 the heading is indented, so that it belongs to the item above")]
    [InlineData("text\n\n    ### Ferry", "text\n\n### Ferry", "18:5 the heading is indented so far that Markdown takes it for code")]
    public void It_is_told_and_mended(string line, string mended, string finding)
    {
        var submitted = Submitted.Saying($"\n{line}\n\nit goes again");
        Assert.Equal([finding], submitted.Found(Rule));
        Assert.Equal(Submitted.Saying($"\n{mended}\n\nit goes again").Text, submitted.Mended(Rule));
    }

    [Theory]
    [InlineData("* the gauge is up## Ferry", "16:18 a heading follows on the line of another text, so Markdown takes it for a part of that")]
    [InlineData("The gauge is up. ## Agenda", "16:18 a heading follows on the line of another text, so Markdown takes it for a part of that")]
    [InlineData("####### Ferry", "16:1 a heading has six `#` at most, so Markdown takes this for text")]
    public void Where_the_level_or_the_place_is_open_it_is_told_only(string line, string finding)
    {
        var submitted = Submitted.Saying($"\n{line}\n\nit goes again");
        Assert.Equal([finding], submitted.Found(Rule));
        Assert.Null(Assert.Single(submitted.Findings(), found => found.Rule.Name == Rule).Fix);
    }

    [Theory]
    [InlineData("\n```\n    ### Ferry\n```", "code")]
    [InlineData("\ntext\n\n    ### build\n    make", "code of two lines")]
    [InlineData("\n    # comment", "a comment")]
    [InlineData("\n* ##### Ferry", "no heading of the minutes has this level")]
    [InlineData("\n* see \\#12", "a number")]
    [InlineData("\n* F## Minor and C## are notes", "a tone")]
    [InlineData("\n* `a## Agenda` is what the pad wrote", "code in a line")]
    [InlineData("\n### Ferry", "a heading")]
    public void Others_are_not(string lines, string because) => Assert.True(Submitted.Saying(lines).Found(Rule) is [], because);
}
