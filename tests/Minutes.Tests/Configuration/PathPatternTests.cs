using Minutes.Configuration;
using Xunit;

namespace Minutes.Tests.Configuration;

public sealed class PathPatternTests
{
    [Theory]
    [InlineData("network/YYYYMMDD.md", "network/20260307.md")]
    [InlineData("YYYY/MM/DD.md", "2026/03/07.md")]
    [InlineData("minutes of DD.MM.YYYY.md", "minutes of 07.03.2026.md")]
    [InlineData("COMMUNITY/YYYY-MM-DD-minutes.md", "COMMUNITY/2026-03-07-minutes.md")]
    [InlineData("networkYYYYMMDD.md", "network20260307.md")]
    public void The_letters_of_the_date_are_filled_in(string text, string path)
    {
        Assert.True(PathPattern.TryParse(text, out var pattern));
        Assert.Equal(path, pattern.For(new(2026, 3, 7)));
        Assert.Equal(text, pattern.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("network.md")]
    [InlineData("yyyymmdd.md")]
    [InlineData("TYYYYMMDD.md")]
    [InlineData("YYYYMMDDYYYYMMDD.md")]
    [InlineData("YYYYMMDD.md/")]
    [InlineData("a/../YYYYMMDD.md")]
    public void What_gives_no_path_for_a_date_is_refused(string text) => Assert.False(PathPattern.TryParse(text, out _));
}
