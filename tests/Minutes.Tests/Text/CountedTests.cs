using Minutes.Text;
using Xunit;

namespace Minutes.Tests.Text;

public sealed class CountedTests
{
    [Theory]
    [InlineData(0, "0 repositories")]
    [InlineData(1, "1 repository")]
    [InlineData(1200, "1,200 repositories")]
    public void What_is_counted_has_its_plural(int count, string words) => Assert.Equal(words, Counted.Grouped(count, "repository", "repositories"));

    [Theory]
    [InlineData(1, "1 error")]
    [InlineData(1200, "1200 errors")]
    public void An_s_makes_most_plurals(int count, string words) => Assert.Equal(words, Counted.Of(count, "error"));
}
