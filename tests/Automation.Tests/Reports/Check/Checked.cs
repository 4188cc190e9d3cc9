using Automation.Reports.Check;
using Minutes.Archive;
using Minutes.Text;
using Minutes.Validation;
using NodaTime;

namespace Automation.Tests.Reports.Check;

/// <summary>Reports that a test makes by hand, with rules of its own.</summary>
internal static class Checked
{
    public const string Token = "c0ffee";

    public static RuleInfo TitleDate { get; } = Rule("MIN904", "title-date", Severity.Error, "People look for the meeting on the wrong day.");

    public static RuleInfo Blank { get; } = Rule("MIN980", "heading-blank", Severity.Warning, "Without the blank it is no heading.") with { Fix = "A blank is put in." };

    public static RuleInfo Address { get; } = Rule("MIN970", "mail-address", Severity.Warning, "Whoever collects addresses reads the archive too.");

    public static RuleInfo Outcome { get; } = Rule("MIN930", "no-outcome", Severity.Note, "Nobody knows later what was decided.");

    public static RuleInfo Rule(string id, string name, Severity severity, string reason = "It matters.") =>
        new(id, name, severity) { Trigger = "Something is wrong.", Reason = reason, Before = "#wrong", After = "# right" };

    /// <summary>A finding at the first occurrence of a text in another; at its start where the text is empty.</summary>
    public static Finding At(string text, string place, RuleInfo? rule = null, string message = "it is wrong", string advice = "write it right") =>
        new(rule ?? TitleDate, (rule ?? TitleDate).Severity, new(text.IndexOf(place, StringComparison.Ordinal), place.Length), message, advice);

    public static CheckReport Report(string text, params Finding[] findings) => new([File("network/20260311.md", text, findings)]);

    public static CheckedFile File(string path, string text, params Finding[] findings) =>
        new(ArchivePath.Parse(path)!, SourceText.From(path, text), [.. findings]);

    public static string Print(this CheckReport report, CheckFormat format, CheckOutputOptions? options = null, bool hasColour = false)
    {
        using var output = new StringWriter { NewLine = "\n" };
        CheckOutput.Print(report, format, new(() => Stream.Null, output, TextWriter.Null, ".", SystemClock.Instance, hasColour), options ?? new() { Version = "1.2.3", Token = () => Token });
        return output.ToString();
    }

    /// <summary>A bit of everything.</summary>
    public static CheckReport Sample()
    {
        const string text = "# 2026-03-04\n\n##Agenda\n\n* write to mira@example.org\n* 潮汐 table\n##Next\n";
        const string other = "# 2026-03-12\n\n## Agenda\n\n### Gauge\n";
        var next = text.IndexOf("##Next", StringComparison.Ordinal);
        var date = At(text, "2026-03-04", TitleDate, "the title names 2026-03-04, the file 2026-03-11", "write 2026-03-11");
        var blank = At(text, "##Agenda", Blank, "2 headings have no blank behind their #", "put one in");
        var address = At(text, "mira@example.org", Address, "the address mira@example.org can be read by everybody", "name the person by handle");
        var outcome = At(other, "### Gauge", Outcome, "the topic Gauge says nothing", "write what came of it");
        var putBlanks = new Fix("put a blank behind ##", [TextEdit.Insert(blank.Span.Start + 2, " "), TextEdit.Insert(next + 2, " ")]);
        return new(
        [
            File(
                "network/20260311.md",
                text,
                date with { Fix = Fix.Replace("write 2026-03-11", date.Span, "2026-03-11") },
                blank with { AlsoAt = [new(next, 6)], Fix = putBlanks },
                address with { IsPrivate = true }),
            File("docs/2026-03-12.md", other, outcome) with { Mended = [(blank with { Fix = putBlanks }, new(3, 1))] },
            File("board/20260302.md", "# 2026-03-02\n"),
        ]);
    }
}
