using Xunit;

namespace Minutes.Tests.Validation.Agenda;

/// <summary>Text that was pasted twice.</summary>
public sealed class RepeatedTextTests
{
    private const string Long = "The ferry takes the spare gauge along on Monday, and brings the old one back to the harbour in the evening.";

    [Theory]
    [InlineData("* the spare gauge\n  * goes on Monday morning\n  * goes on Monday morning", "* the spare gauge\n  * goes on Monday morning")]
    [InlineData("* the spare gauge goes along\n  * on Monday\n* the spare gauge goes along\n  * on Monday\n* more", "* the spare gauge goes along\n  * on Monday\n* more")]
    [InlineData("* the spare gauge goes along\n* the spare gauge goes along\n  * on Tuesday", "* the spare gauge goes along\n  * on Tuesday")]
    [InlineData("\nThe spare gauge goes on Monday.\n\nThe spare gauge goes on Monday.\n\nMore", "\nThe spare gauge goes on Monday.\n\nMore")]
    public void The_copy_below_is_taken_out(string lines, string mended) => Assert.Equal(Submitted.Saying(mended).Text, Submitted.Saying(lines).Mended("repeated-text"));

    [Fact]
    public void A_long_paragraph_further_down_is_told_only()
    {
        var submitted = Submitted.Saying($"\n{Long}\n\n#### More\n\n{Long}");
        Assert.Equal(["20:1 \"The ferry takes the spare gauge along on Monday, and brings…\" stands in line 16, too"], submitted.Found("repeated-text"));
    }

    [Theory]
    [InlineData("* no news\n* no news")]
    [InlineData("* the spare gauge goes along\n  * on Monday\n* the spare gauge goes along\n  * on Tuesday")]
    [InlineData("* the first gauge\n  * goes on Monday morning\n* the second gauge\n  * goes on Monday morning")]
    [InlineData("\nThe spare gauge goes on Monday.\n\nMore\n\nThe spare gauge goes on Monday.")]
    [InlineData("```\nthe spare gauge goes along\nthe spare gauge goes along\n```")]
    public void What_may_stand_twice_is_nothing(string lines) => Assert.Empty(Submitted.Saying(lines).Found("repeated-text"));

    [Fact]
    public void A_topic_that_stands_twice_is_told_as_such() =>
        Assert.Empty(Submitted.SoundBut("### Gauge at Pebble Ness", "* the spare gauge goes along\n* the spare gauge goes along\n\n### Gauge at Pebble Ness").Found("repeated-text"));
}
