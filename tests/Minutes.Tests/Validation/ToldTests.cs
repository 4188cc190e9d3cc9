using System.Globalization;
using System.Text;
using Minutes.Tests.Planning;
using Minutes.Text;
using Minutes.Validation;
using Xunit;

namespace Minutes.Tests.Validation;

/// <summary>What each rule tells of its own example, word for word: how bad it is, where it is, what is wrong, what to do, what the fix changes.</summary>
public sealed class ToldTests
{
    private const string UpdateVariable = "MINUTES_UPDATE_GOLDEN";

    private static readonly string File = Path.Combine(TestArchive.Repository(), "tests", "Minutes.Tests", "Validation", "Golden", "told.txt");

    [Fact]
    public void Each_rule_tells_of_its_example_what_is_written_down()
    {
        var told = string.Join('\n', Rules.Infos.Select(Told));
        if (Environment.GetEnvironmentVariable(UpdateVariable) == "1") System.IO.File.WriteAllText(File, told);
        Assert.True(System.IO.File.Exists(File), $"{File} is not there; run this test with {UpdateVariable}=1, and read what it writes");
        Assert.Equal(System.IO.File.ReadAllText(File).ReplaceLineEndings("\n"), told);
    }

    private static string Told(RuleInfo rule)
    {
        var before = Examples.Before(rule);
        var source = Examples.Read(before)?.Source ?? SourceText.From(before.Path, before.Text);
        var text = new StringBuilder($"{rule.Id} {rule.Name}\n");
        foreach (var finding in Examples.Findings(before).Where(finding => finding.Rule == rule))
        {
            text.Append($"  {finding.Severity} {string.Join(", ", finding.Places.Select(place => Shown(place, source)))}: {Shown(finding.Message)}\n    {Shown(finding.Advice)}\n");
            if (finding.Fix is { } fix) text.Append($"    Fix ({fix.Kind}{(fix.DropsByteOrderMark ? ", the byte order mark goes" : "")}): {Shown(fix.Title)}\n");
            foreach (var edit in finding.Fix?.Edits ?? [])
                text.Append($"      {Shown(edit.Span, source)}: \"{Shown(source.Text.Substring(edit.Span.Start, edit.Span.Length))}\" -> \"{Shown(edit.Replacement)}\"\n");
        }

        return text.ToString();
    }

    private static string Shown(TextSpan span, SourceText source) => span.Length == 0 ? $"{source.PositionAt(span.Start)}" : $"{source.PositionAt(span.Start)}-{source.PositionAt(span.End)}";

    /// <summary>In one line of visible characters.</summary>
    private static string Shown(string text) => string.Concat(text.Select(character => character switch
    {
        '\n' => "\\n",
        '\r' => "\\r",
        '\t' => "\\t",
        _ when char.IsControl(character) || char.GetUnicodeCategory(character) is UnicodeCategory.Format => $"\\u{(int)character:x4}",
        _ => character.ToString(),
    }));
}
