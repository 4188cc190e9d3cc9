using System.Text;
using Minutes.Validation;

namespace Automation.Reports.Check;

/// <summary>Prints findings for people, like a good compiler: what was mended, what was found file by file, and the sum.</summary>
internal sealed class CheckText(TextWriter output, TextStyle style)
{
    internal void Print(CheckReport report)
    {
        foreach (var file in report.Files.Where(file => !file.Mended.IsEmpty)) output.Write(TextOf(file).Mended());
        foreach (var text in FindingsOf(report)) output.Write(text);
        output.WriteLine(CheckSummary.Of(report));
    }

    /// <summary>What was found, file by file. All processors write it, as they all looked for it: of a large archive there are thousands of lines.</summary>
    private StringBuilder[] FindingsOf(CheckReport report)
    {
        var explained = FirstOfEachRule(report);
        var texts = new StringBuilder[report.Files.Length];
        Parallel.For(0, texts.Length, index => texts[index] = TextOf(report.Files[index]).Findings(explained.Contains));
        return texts;
    }

    /// <summary>The findings that tell the reason of their rule, which is told once.</summary>
    private static HashSet<Finding> FirstOfEachRule(CheckReport report) =>
        new(report.Files.SelectMany(file => file.Findings).DistinctBy(finding => finding.Rule.Id), ReferenceEqualityComparer.Instance);

    private FileText TextOf(CheckedFile file) => new(style, file, output.NewLine);
}
