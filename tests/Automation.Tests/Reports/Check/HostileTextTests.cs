using System.Text.Json;
using Automation.Reports.Check;
using CsCheck;
using Minutes.Archive;
using Minutes.Tests;
using Minutes.Text;
using Minutes.Validation;
using Xunit;

namespace Automation.Tests.Reports.Check;

/// <summary>Whatever stands in the repository, and whatever a rule quotes of it, no format is left.</summary>
public sealed class HostileTextTests
{
    private static readonly string[] Pieces =
    [
        "\n", "\r\n", "\r", "::", "\n::error::x", "::c0ffee::", "\n::c0ffee::\n", "%0A", "%", ",", ":", "\u001b[2J", "\u202e", "\u2028", "\u0085", "\t", "\"", "\\", "{0}", "](1)", "[", "`", "<", "潮", "\ud83d", "\udcd3", "📓", "\0", "a", " ",
    ];

    private static readonly Gen<string> Text = Gen.OneOf(Gen.OneOf(Pieces), Gen.Char.Select(character => character.ToString())).Array[0, 30].Select(string.Concat);

    private static readonly Gen<CheckReport> Report =
        from text in Text
        from path in Text
        from findings in Gen.Select(Gen.Int[0, 60], Gen.Int[0, 20], Gen.Int[0, 60], Text, Gen.Int[0, 3]).Array[1, 4]
        select new CheckReport([new(
            ArchivePath.Parse(path) ?? ArchivePath.Parse("network/20260311.md")!,
            SourceText.From("", text),
            [.. findings.Select(finding => Finding(text, finding.Item1, finding.Item2, finding.Item3, finding.Item4, finding.Item5))])]);

    [Fact]
    public void A_workflow_obeys_only_what_is_ours() => Report.SampleSeeded(report =>
    {
        var lines = report.Print(CheckFormat.GitHub).Split('\n');
        var end = Array.IndexOf(lines, "::c0ffee::");
        Assert.Equal("::stop-commands::c0ffee", lines[0]);
        Assert.All(lines[1..end], line => Assert.DoesNotMatch("^\\s*::", line));
        Assert.Equal(report.Files[0].Findings.Length + 1, lines[(end + 1)..].Length);
        Assert.All(lines[(end + 1)..^1], line => Assert.Matches("^::(error|warning|notice) file=[^,:]*,line=[0-9]+,endLine=[0-9]+(,col=[0-9]+,endColumn=[0-9]+)?,title=MIN[0-9]{3} [a-z-]+::", line));
    });

    [Fact]
    public void A_terminal_obeys_nothing() => Report.SampleSeeded(report =>
        Assert.DoesNotContain(report.Print(CheckFormat.Text), character => (char.IsControl(character) && character != '\n') || character is '\u2028' or '\u2029' or '\u202e' || char.GetUnicodeCategory(character) is System.Globalization.UnicodeCategory.Format));

    [Fact]
    public void JSON_stays_JSON() => Report.SampleSeeded(report =>
    {
        using var document = JsonDocument.Parse(report.Print(CheckFormat.Json));
        Assert.Equal(report.Files[0].Findings.Length, document.RootElement.GetProperty("findings").GetArrayLength());
    });

    [Fact]
    public async Task SARIF_keeps_to_the_schema()
    {
        var schema = await SarifSchema.ReadAsync();
        Report.SampleSeeded(report => Assert.Empty(schema.Validate(report.Print(CheckFormat.Sarif))), count: 50);
    }

    private static Finding Finding(string text, int start, int length, int also, string words, int kind)
    {
        var span = Span(text, start, length);
        var rule = new[] { Checked.TitleDate, Checked.Blank, Checked.Outcome, Checked.Address }[kind];
        return new(rule, rule.Severity, span, words, words)
        {
            AlsoAt = [Span(text, also, length)],
            Fix = kind == 0 ? null : Fix.Replace(words, span, words),
            IsPrivate = kind == 3,
        };
    }

    private static TextSpan Span(string text, int start, int length)
    {
        var from = Math.Min(start, text.Length);
        return TextSpan.Between(from, Math.Min(from + length, text.Length));
    }
}
