using Minutes.Rendering;
using Minutes.Text;
using Xunit;

namespace Minutes.Tests.Planning;

/// <summary>The next minutes end their lines as the ones before do, and the last line, too.</summary>
public sealed class LineEndTests
{
    private const string Minutes = "# 2026-03-11\n\n## Participants\n\n* @mira\n\n## Agenda\n\n### Lids -> moved to next week\n\n* grey\n  * AI @oke: count\n";

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void All_as_before(string lineEnd)
    {
        var text = NextAfter(Minutes.Replace("\n", lineEnd, StringComparison.Ordinal));
        Assert.Contains($"### Lids{lineEnd}{lineEnd}* grey{lineEnd}", text, StringComparison.Ordinal);
        Assert.Equal(text, text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace("\n", lineEnd, StringComparison.Ordinal));
    }

    [Fact]
    public void Where_they_are_mixed_they_become_plain() =>
        Assert.DoesNotContain('\r', NextAfter(Minutes.Replace("\n\n", "\r\n\r\n", StringComparison.Ordinal)));

    [Theory]
    [InlineData("# {{ date }}", "# 2026-03-18\n")]
    [InlineData("# {{ date }}\r\n* one\n", "# 2026-03-18\n* one\n")]
    [InlineData("", "")]
    public void A_template_of_its_own_ends_its_last_line_too(string template, string text)
    {
        var archive = new TestArchive { Template = MinutesTemplate.Parse(SourceText.From("own.md", template)).Value! }.Met("2026-03-11");
        Assert.Equal(text, archive.Next().Text);
    }

    [Fact]
    public void A_second_time_it_is_the_same()
    {
        var archive = new TestArchive().With("network/20260311.md", Minutes.Replace("\n", "\r\n", StringComparison.Ordinal));
        var first = archive.WriteNext();
        Assert.Equal((first.Text, first.Path), (archive.Next().Text, archive.Next().Path));
    }

    private static string NextAfter(string minutes) => new TestArchive().With("network/20260311.md", minutes).Next().Text;
}
