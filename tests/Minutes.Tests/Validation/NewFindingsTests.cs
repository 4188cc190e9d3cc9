using Minutes.Text;
using Minutes.Validation;
using Xunit;

namespace Minutes.Tests.Validation;

/// <summary>What a change brings, told from what was there.</summary>
public sealed class NewFindingsTests
{
    private static readonly RuleInfo Ropes = new("MIN970", "rope", Severity.Warning) { Trigger = "T.", Reason = "R.", Before = "b", After = "a" };

    private static readonly RuleInfo Knots = new("MIN971", "knot", Severity.Note) { Trigger = "T.", Reason = "R.", Before = "b", After = "a" };

    [Theory]
    [InlineData("a\nrope\nb", "a\nb\nc\nrope", "", "the line moved")]
    [InlineData("rope", "  rope ", "", "it was indented")]
    [InlineData("rope", "rope\nlong rope", "2", "another line has it, too")]
    [InlineData("rope", "long rope", "1", "the line says something else now")]
    [InlineData("rope\nrope", "rope\nrope\nrope", "3", "a third copy")]
    [InlineData("rope rope", "rope rope", "", "twice on one line, as before")]
    [InlineData("rope", "rope\nrope\nrope", "2,3", "two more, of one cause")]
    [InlineData("rope\nrope", "rope", "", "one is gone")]
    [InlineData("a", "rope", "1", "nothing was there before")]
    [InlineData("", "rope", "1", "the file was empty")]
    public void Only_what_is_new_is_told(string before, string now, string lines, string because)
    {
        var (source, beforeSource) = (Source(now), Source(before));
        var found = NewFindings.Since([.. All(source, Ropes, "rope")], source, [.. All(beforeSource, Ropes, "rope")], beforeSource);
        Assert.True(string.Join(',', found.SelectMany(finding => finding.Places).Select(place => source.PositionAt(place.Start).Line)) == lines, because);
    }

    [Fact]
    public void What_another_rule_found_on_the_line_is_no_reason_for_silence()
    {
        var source = Source("rope");
        Assert.Single(NewFindings.Since([.. All(source, Ropes, "rope")], source, [.. All(source, Knots, "rope")], source));
    }

    [Fact]
    public void Each_rule_is_told_by_itself()
    {
        var (source, before) = (Source("rope knot\nrope\nknot"), Source("rope knot\nknot"));
        var found = NewFindings.Since([.. All(source, Ropes, "rope"), .. All(source, Knots, "knot")], source, [.. All(before, Ropes, "rope"), .. All(before, Knots, "knot")], before);
        Assert.Equal([(Ropes, 2)], found.Select(finding => (finding.Rule, source.PositionAt(finding.Span.Start).Line)));
    }

    private static SourceText Source(string text) => SourceText.From("network/20260311.md", text);

    /// <summary>One finding at all places of a word.</summary>
    private static IEnumerable<Finding> All(SourceText source, RuleInfo rule, string word)
    {
        var places = new List<TextSpan>();
        for (var at = source.Text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = source.Text.IndexOf(word, at + 1, StringComparison.Ordinal)) places.Add(new(at, word.Length));
        if (places is [var first, .. var rest]) yield return new(rule, rule.Severity, first, "m", "a") { AlsoAt = [.. rest] };
    }
}
