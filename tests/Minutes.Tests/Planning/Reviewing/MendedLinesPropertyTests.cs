using CsCheck;
using Minutes.Planning.Reviewing;
using Minutes.Text;
using Xunit;

namespace Minutes.Tests.Planning.Reviewing;

/// <summary>Whatever a fix changes: the lines in place of the old ones give the mended text.</summary>
public sealed class MendedLinesPropertyTests
{
    private static readonly Gen<string> Texts = Gen.String[Gen.Char["ab` \n"], 0, 30];

    [Fact]
    public void The_lines_give_the_same_text_as_the_edits() => Gen.Select(Texts, Texts, Gen.Int[0, 30], Gen.Int[0, 10]).SampleSeeded(values =>
    {
        var (text, replacement, start, length) = values;
        var from = Math.Min(start, text.Length);
        var edit = new TextEdit(TextSpan.Between(from, Math.Min(text.Length, from + length)), replacement);
        var source = SourceText.From("network/20260311.md", text);
        if (MendedLines.Of(source, new("mend it", [edit])) is not { } lines) return;
        var behind = lines.Last + 1 < source.Lines.Length ? text[source.Lines[lines.Last + 1].Start..] : "";
        Assert.Equal(TextEdits.Apply(text, [[edit]]).Text, text[..source.Lines[lines.First].Start] + lines.Replacement + behind);
        Assert.True(lines.Replacement.Length == 0 || lines.Replacement.EndsWith('\n') == lines.Replaced.EndsWith('\n'));
    });
}
