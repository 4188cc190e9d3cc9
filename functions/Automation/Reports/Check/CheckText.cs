using Minutes.Validation;

namespace Automation.Reports.Check;

/// <summary>Prints findings for people, like a good compiler: what was mended, what was found file by file, and the sum.</summary>
internal sealed class CheckText(TextWriter output, TextStyle style)
{
    internal void Print(CheckReport report)
    {
        foreach (var file in report.Files.Where(file => !file.Mended.IsEmpty)) new FileText(output, style, file).PrintMended();
        foreach (var text in FindingsOf(report)) output.Write(text);
        output.WriteLine(CheckSummary.Of(report));
    }

    /// <summary>What was found, file by file. All processors write it, as they all looked for it: of a large archive there are thousands of lines.</summary>
    private string[] FindingsOf(CheckReport report)
    {
        var explained = FirstOfEachRule(report);
        var texts = new string[report.Files.Length];
        Parallel.For(0, texts.Length, index =>
        {
            using var text = new StringWriter { NewLine = output.NewLine };
            new FileText(text, style, report.Files[index]).PrintFindings(explained.Contains);
            texts[index] = text.ToString();
        });
        return texts;
    }

    /// <summary>The findings that tell the reason of their rule, which is told once.</summary>
    private static HashSet<Finding> FirstOfEachRule(CheckReport report) =>
        new(report.Files.SelectMany(file => file.Findings).DistinctBy(finding => finding.Rule.Id), ReferenceEqualityComparer.Instance);
}
