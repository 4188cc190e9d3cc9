using System.Globalization;
using Minutes.Text;
using Minutes.Validation;

namespace Automation.Reports.Check;

/// <summary>Prints for people what was mended and found in a file: the place, what is wrong, the line, why it matters, what to do.</summary>
internal sealed class FileText(TextWriter output, TextStyle style, CheckedFile file)
{
    private const int Width = 100;

    private readonly string _name = VisibleText.Of(file.Path.ToString());
    private readonly PrivateText _hidden = PrivateText.In(file);

    internal void PrintMended()
    {
        output.WriteLine($"{style.Good("mended")} {style.Strong(_name)}: {Counted.Of(file.Mended.Length, "thing")}");
        foreach (var (finding, at) in file.Mended)
            output.WriteLine($"  {at} {finding.Rule.Label()}: {Clean(FindingWords.MendedBy(finding))}");
        output.WriteLine();
    }

    /// <param name="explains">Whether a finding tells why its rule matters.</param>
    internal void PrintFindings(Predicate<Finding> explains)
    {
        foreach (var finding in file.Findings) Print(finding, explains(finding));
    }

    private void Print(Finding finding, bool explains)
    {
        var at = file.PositionOf(finding);
        var place = style.Strong($"{_name}:{at}:");
        output.WriteLine($"{place} {style.As(finding.Severity, finding.Severity.Word())} {finding.Rule.Label()}: {Clean(finding.Message)}");
        var margin = PrintLine(finding, at.Line.ToString(CultureInfo.InvariantCulture));
        foreach (var (label, text) in Notes(finding, explains)) output.WriteLine($"{margin} {style.Faint("=")} {style.Strong(label)} {Clean(text)}");
        output.WriteLine();
    }

    /// <summary>The line with its carets; gives the blanks before what stands below.</summary>
    private string PrintLine(Finding finding, string number)
    {
        var margin = new string(' ', number.Length);
        if (SourceExcerpt.Of(file, _hidden, finding, Width - number.Length - 5) is not { } excerpt) return margin;
        output.WriteLine(style.Faint($"{margin} |"));
        output.WriteLine($"{style.Faint($"{number} |")} {excerpt.Text}".TrimEnd());
        output.WriteLine($"{style.Faint($"{margin} |")} {style.As(finding.Severity, excerpt.Carets)}");
        return margin;
    }

    private IEnumerable<(string Label, string Text)> Notes(Finding finding, bool explains)
    {
        if (OtherLines.Of(file, finding) is { } lines) yield return ("also", $"at {lines}");
        if (explains) yield return ("why:", finding.Rule.Reason);
        yield return ("help:", finding.Advice);
        if (finding.Fix is { } fix) yield return ("fix:", $"{fix.Title} (--fix does it)");
    }

    private string Clean(string text) => VisibleText.Of(_hidden.Mask(text));
}
