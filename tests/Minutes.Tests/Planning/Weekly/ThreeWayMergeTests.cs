using CsCheck;
using Minutes.Planning.Weekly;
using Xunit;

namespace Minutes.Tests.Planning.Weekly;

/// <summary>What people wrote stays, whatever would be written now.</summary>
public sealed class ThreeWayMergeTests
{
    /// <summary>Lines that are often the same, with all ends that there are, the last one perhaps without any.</summary>
    private static readonly Gen<string[]> Lines = Gen.Select(
        Gen.OneOf("", "* a", "* b", "### c", "* d", "text").Array[0, 12],
        Gen.OneOf("\n", "\n", "\n", "\r\n"),
        (lines, end) => lines.Select(line => line + end).ToArray());

    /// <summary>Some lines, and what somebody made of them: lines taken away, lines of their own put in.</summary>
    private static Gen<string[]> Edited(string[] lines, string mark) =>
        Gen.Int[0, 5].Array[lines.Length + 1].Select(edits => lines
            .Append("")
            .Select((line, index) => edits[index] switch { 0 => "", 1 => line + $"{mark} {index}\n", 2 => $"{mark} {index}\n" + line, _ => line })
            .Where(line => line.Length > 0)
            .SelectMany(line => Split(line))
            .ToArray());

    private static readonly Gen<(string[] Base, string[] Theirs, string[] Ours)> Cases =
        Lines.SelectMany(lines => Gen.Select(Edited(lines, "theirs"), Edited(lines, "ours"), (theirs, ours) => (lines, theirs, ours)));

    [Theory]
    [InlineData("a|b|c|d|e", "a|B|c|d|e", "a|b|c|D|e", "a|B|c|D|e", "two places")]
    [InlineData("a|b|c", "a|b|c", "a|x|c", "a|x|c", "nobody wrote")]
    [InlineData("a|b|c", "a|b|c|mine", "x|b|c", "x|b|c|mine", "at the end")]
    [InlineData("a|b|c", "a|x|c", "a|x|c", "a|x|c", "both the same")]
    [InlineData("a|b|c", "a|mine|b|c", "a|b|c|d", "a|mine|b|c|d", "put in")]
    [InlineData("a|b|c", "a|c", "a|b|c|d", "a|c|d", "taken away")]
    [InlineData("a|b|c", "a|mine|c", "a|other|c", null, "the same line")]
    [InlineData("a|b|c", "a|b|mine|c", "a|b|other|c", null, "the same place")]
    [InlineData("a|b|c", "a|b|mine|c", "a|c", null, "a note below a heading that goes")]
    [InlineData("a|b|c", "", "a|b|d", null, "all taken away")]
    [InlineData("a||b|mine", "a||b|mine|note", "a||c||b|x||y|d|z", null, "a note at the end, behind a line that is replaced with many before it")]
    public void What_becomes_of_lines(string before, string theirs, string ours, string? merged, string because)
    {
        var found = ThreeWayMerge.Merge(Text(before), Text(theirs), Text(ours));
        Assert.True(found == (merged is null ? null : Text(merged)), $"{because}: {found}");
    }

    [Fact]
    public void Line_ends_and_marks_stay_as_they_are() =>
        Assert.Equal("\uFEFFA\r\nb\rb\n\nC", ThreeWayMerge.Merge("a\r\nb\rb\n\nc", "\uFEFFA\r\nb\rb\n\nc", "a\r\nb\rb\n\nC"));

    [Fact]
    public void No_line_of_theirs_is_lost_or_moved() => Cases.SampleSeeded(texts =>
    {
        if (ThreeWayMerge.Merge(Join(texts.Base), Join(texts.Theirs), Join(texts.Ours)) is not { } merged) return;
        var rest = Split(merged).GetEnumerator();
        foreach (var line in texts.Theirs.Where(line => line.StartsWith("theirs", StringComparison.Ordinal)))
        {
            while (rest.MoveNext() && (string)rest.Current! != line) { }
            Assert.Equal(line, rest.Current);
        }
    });

    [Fact]
    public void What_they_took_away_does_not_come_back_and_what_is_new_comes_once() => Cases.SampleSeeded(texts =>
    {
        if (ThreeWayMerge.Merge(Join(texts.Base), Join(texts.Theirs), Join(texts.Ours)) is not { } merged) return;
        var counts = Split(merged).CountBy(line => line).ToDictionary();
        foreach (var line in texts.Base.Concat(texts.Theirs).Concat(texts.Ours).Distinct())
        {
            int inBase = texts.Base.Count(one => one == line), inTheirs = texts.Theirs.Count(one => one == line), inOurs = texts.Ours.Count(one => one == line);
            var expected = inTheirs + inOurs - inBase;
            // Both may have done the same, which counts once.
            Assert.InRange(counts.GetValueOrDefault(line), Math.Min(expected, Math.Min(inTheirs, inOurs)), Math.Max(expected, Math.Max(inTheirs, inOurs)));
        }
    });

    [Fact]
    public void Merged_twice_is_merged_once() => Cases.SampleSeeded(texts =>
    {
        var (before, theirs, ours) = (Join(texts.Base), Join(texts.Theirs), Join(texts.Ours));
        if (ThreeWayMerge.Merge(before, theirs, ours) is not { } merged) return;
        Assert.Equal(merged, ThreeWayMerge.Merge(ours, merged, ours));
        Assert.Contains(ThreeWayMerge.Merge(before, merged, ours), (string?[])[merged, null]);
    });

    [Fact]
    public void Where_only_one_side_wrote_it_stands_as_written() => Cases.SampleSeeded(texts =>
    {
        var (before, theirs) = (Join(texts.Base), Join(texts.Theirs));
        Assert.Equal(theirs, ThreeWayMerge.Merge(before, theirs, before));
        Assert.Equal(theirs, ThreeWayMerge.Merge(before, before, theirs));
    });

    private static string Text(string lines) => lines.Length == 0 ? "" : lines.Replace('|', '\n') + "\n";

    private static string Join(string[] lines) => string.Concat(lines);

    private static string[] Split(string text) => [.. text.Split('\n').SkipLast(1).Select(line => line + "\n")];
}
