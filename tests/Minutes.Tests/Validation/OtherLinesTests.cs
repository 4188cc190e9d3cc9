using Minutes.Text;
using Minutes.Validation;
using Xunit;

namespace Minutes.Tests.Validation;

public sealed class OtherLinesTests
{
    private static readonly RuleInfo Rule = new("MIN970", "rope", Severity.Note) { Trigger = "T.", Reason = "R.", Before = "b", After = "a" };

    [Theory]
    [InlineData("", null)]
    [InlineData("1", null)]
    [InlineData("3", "line 3")]
    [InlineData("3,3", "line 3")]
    [InlineData("1,3", "line 3")]
    [InlineData("2,4", "lines 2 and 4")]
    [InlineData("2,4,9", "lines 2, 4 and 9")]
    [InlineData("2,3,4,5,6,7,8,9", "lines 2, 3, 4, 5, 6, 7, 8 and 9")]
    [InlineData("2,3,4,5,6,7,8,9,10", "lines 2, 3, 4, 5, 6, 7, 8, 9 and 1 more")]
    [InlineData("2,3,4,5,6,7,8,9,10,11,12", "lines 2, 3, 4, 5, 6, 7, 8, 9 and 3 more")]
    public void Further_lines_are_named_once_each_up_to_eight(string lines, string? words)
    {
        var source = SourceText.From("network/20260311.md", string.Concat(Enumerable.Repeat("rope\n", 12)));
        var places = lines.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(line => new TextSpan(source.Lines[int.Parse(line, System.Globalization.CultureInfo.InvariantCulture) - 1].Start + 1, 1));
        var finding = new Finding(Rule, Severity.Note, new(0, 1), "m", "a") { AlsoAt = [.. places] };
        Assert.Equal(words, OtherLines.Of(new(Written.Path("network/20260311.md"), source, [finding]), finding));
    }
}
