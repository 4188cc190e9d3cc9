using Minutes.Series;
using Xunit;

namespace Minutes.Tests.Series;

/// <summary>What minutes say is compared with what was said before, whole or cut behind a word.</summary>
public sealed class EarlierLinesTests
{
    [Theory]
    [InlineData("Who brings the lamp? @mira-k", true)]
    [InlineData("Who brings the lamp?", true)]
    [InlineData("Who brings", true)]
    [InlineData("Sea wall", true)]
    [InlineData("Who bring", false)]
    [InlineData("brings the lamp?", false)]
    [InlineData("Who brings the lamp? @mira-k and others", false)]
    [InlineData("Who brings the rope", false)]
    public void A_line_and_its_beginnings_up_to_the_end_of_a_word_are_known(string line, bool isKnown) => Assert.Equal(isKnown, Known().Know(line));

    [Fact]
    public void Minutes_that_are_added_later_count_as_well()
    {
        var known = Known();
        Assert.False(known.Know("Buoys"));
        known.Add(Written.Read("# 2026-03-11\n\n* Buoys are painted\n"));
        Assert.True(known.Know("Buoys"));
    }

    private static EarlierLines Known()
    {
        var known = new EarlierLines();
        known.Add(Written.Read("# 2026-03-04\n\n* Who brings the lamp? @mira-k\n* Who brings the lamps tomorrow\n* Sea wall -> moved to April\n"));
        return known;
    }
}
