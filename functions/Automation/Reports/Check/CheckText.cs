using System.Globalization;
using Minutes.Text;
using Minutes.Validation;

namespace Automation.Reports.Check;

/// <summary>Prints findings for people, like a good compiler: the place, what is wrong, the line, why it matters, what to do.</summary>
internal sealed class CheckText(TextWriter output, TextStyle style)
{
    private const int Width = 100;

    /// <summary>The reason of a rule is told once.</summary>
    private readonly HashSet<string> _explained = [];

    internal void Print(CheckReport report)
    {
        foreach (var file in report.Files) PrintMended(file);
        foreach (var file in report.Files)
        {
            var hidden = PrivateText.In(file);
            foreach (var finding in file.Findings) Print(file, hidden, finding);
        }

        output.WriteLine(CheckSummary.Of(report));
    }

    private void PrintMended(CheckedFile file)
    {
        if (file.Mended.IsEmpty) return;
        var hidden = PrivateText.In(file);
        output.WriteLine($"{style.Good("mended")} {style.Strong(Shown(file))}: {Counted.Of(file.Mended.Length, "thing")}");
        foreach (var (finding, at) in file.Mended)
            output.WriteLine($"  {at} {finding.Rule.Label()}: {Clean(hidden, FindingWords.MendedBy(finding))}");
        output.WriteLine();
    }

    private void Print(CheckedFile file, PrivateText hidden, Finding finding)
    {
        var place = style.Strong($"{Shown(file)}:{file.PositionOf(finding)}:");
        output.WriteLine($"{place} {style.As(finding.Severity, finding.Severity.Word())} {finding.Rule.Label()}: {Clean(hidden, finding.Message)}");
        var margin = PrintLine(file, hidden, finding);
        foreach (var (label, text) in Notes(file, finding)) output.WriteLine($"{margin} {style.Faint("=")} {style.Strong(label)} {Clean(hidden, text)}");
        output.WriteLine();
    }

    /// <summary>The line with its carets; gives the blanks before what stands below.</summary>
    private string PrintLine(CheckedFile file, PrivateText hidden, Finding finding)
    {
        var number = file.PositionOf(finding).Line.ToString(CultureInfo.InvariantCulture);
        var margin = new string(' ', number.Length);
        if (SourceExcerpt.Of(file, hidden, finding, Width - number.Length - 5) is not { } excerpt) return margin;
        output.WriteLine(style.Faint($"{margin} |"));
        output.WriteLine($"{style.Faint($"{number} |")} {excerpt.Text}".TrimEnd());
        output.WriteLine($"{style.Faint($"{margin} |")} {style.As(finding.Severity, excerpt.Carets)}");
        return margin;
    }

    private IEnumerable<(string Label, string Text)> Notes(CheckedFile file, Finding finding)
    {
        if (OtherLines.Of(file, finding) is { } lines) yield return ("also", $"at {lines}");
        if (_explained.Add(finding.Rule.Id)) yield return ("why:", finding.Rule.Reason);
        yield return ("help:", finding.Advice);
        if (finding.Fix is { } fix) yield return ("fix:", $"{fix.Title} (--fix does it)");
    }

    private static string Clean(PrivateText hidden, string text) => VisibleText.Of(hidden.Mask(text));

    private static string Shown(CheckedFile file) => VisibleText.Of(file.Path.ToString());
}
