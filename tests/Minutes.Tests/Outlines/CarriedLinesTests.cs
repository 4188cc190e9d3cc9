using Xunit;

namespace Minutes.Tests.Outlines;

/// <summary>The indentation of carried lines: as it was, and to the left where a parent stayed behind.</summary>
public sealed class CarriedLinesTests
{
    [Theory]
    [InlineData("* grey\n  * or blue\n    * or red", "* grey\n  * or blue\n    * or red", "nothing stayed behind")]
    [InlineData("- grey\n    - or blue", "- grey\n    - or blue", "four blanks are kept")]
    [InlineData("1. grey\n2. blue", "1. grey\n2. blue", "numbers")]
    [InlineData("* grey\n  second line", "* grey\n  second line", "a second line")]
    [InlineData("grey\n\n* blue", "grey\n* blue", "text before a list")]
    [InlineData("* grey   \n* blue", "* grey\n* blue", "blanks at the end")]
    [InlineData("* [ ] grey\n  * blue", "* [ ] grey\n  * blue", "a box")]
    public void What_was_put_off_comes_back_as_it_stood(string body, string expected, string because) =>
        Check($"* not discussed\n{body}", expected, because);

    [Theory]
    [InlineData("* not discussed\n* lids\n  * AI @oke: count", "* lids\n  * AI @oke: count", "its parent is there")]
    [InlineData("* o/r#12\n* lids\n  * they are grey\n    * AI @oke: count\n* @mira to paint", "* o/r#12\n* AI @oke: count", "its parents stayed behind")]
    [InlineData("* o/r#12\n  * they are grey\n    * AI @oke: count\n* AI @mira: paint", "* o/r#12\n  * AI @oke: count\n* AI @mira: paint", "the one between stayed behind")]
    public void An_item_whose_parent_stayed_behind_moves_to_the_left(string body, string expected, string because) => Check(body, expected, because);

    [Theory]
    [InlineData("* Lids\n  * o/r#12\n    * they are grey\n      * AI @oke: count\n  * AI @oke: paint", "* Lids\n  * o/r#12\n    * AI @oke: count\n  * AI @oke: paint")]
    [InlineData("* Lids\n  * they are grey\n    * AI @oke: count\n  * AI @oke: paint", "* Lids\n  * AI @oke: count\n  * AI @oke: paint")]
    [InlineData("  * Lids\n    * not discussed\n    * grey\n      * or blue", "* Lids\n  * grey\n    * or blue")]
    [InlineData("  * Lids\n      * not discussed\n      * grey", "* Lids\n    * grey")]
    public void Below_a_bullet_that_is_the_topic_everything_stays_below_it(string agenda, string expected) => Assert.Equal(expected, NextText.AgendaAfter(agenda));

    private static void Check(string body, string expected, string because)
    {
        var agenda = NextText.AgendaAfter($"### Lids\n\n{body}\n");
        Assert.True(agenda == $"### Lids\n\n{expected}", $"{because}: {agenda}");
    }
}
