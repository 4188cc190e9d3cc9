using System.Globalization;
using System.Text;
using Minutes.Text;
using Minutes.Validation;

namespace Automation.Reports.Check;

/// <summary>Writes for people what was mended and found in a file: the place, what is wrong, the line, why it matters, what to do.</summary>
internal sealed class FileText(TextStyle style, CheckedFile file, string lineEnd)
{
    private const int Width = 100;

    private static readonly CultureInfo Invariant = CultureInfo.InvariantCulture;

    private readonly string _name = VisibleText.Of(file.Path.ToString());
    private readonly PrivateText _hidden = PrivateText.In(file);
    private readonly StringBuilder _text = new();

    internal StringBuilder Mended()
    {
        _text.Append(Invariant, $"{style.Good("mended")} {style.Strong(_name)}: {Counted.Of(file.Mended.Length, "thing")}").Append(lineEnd);
        foreach (var (finding, at) in file.Mended) _text.Append(Invariant, $"  {at} {finding.Rule.Label()}: {Clean(FindingWords.MendedBy(finding))}").Append(lineEnd);
        return _text.Append(lineEnd);
    }

    /// <param name="explains">Whether a finding tells why its rule matters.</param>
    internal StringBuilder Findings(Predicate<Finding> explains)
    {
        foreach (var finding in file.Findings) Write(finding, explains(finding));
        return _text;
    }

    private void Write(Finding finding, bool explains)
    {
        var at = file.PositionOf(finding);
        _text.Append(Invariant, $"{style.Strong($"{_name}:{at}:")} {style.As(finding.Severity, finding.Severity.Word())} {finding.Rule.Label()}: {Clean(finding.Message)}").Append(lineEnd);
        var margin = WriteLine(finding, at.Line.ToString(Invariant));
        foreach (var (label, text) in Notes(finding, explains)) _text.Append(Invariant, $"{margin} {style.Faint("=")} {style.Strong(label)} {Clean(text)}").Append(lineEnd);
        _text.Append(lineEnd);
    }

    /// <summary>The line with its carets; gives the blanks before what stands below.</summary>
    private string WriteLine(Finding finding, string number)
    {
        var margin = new string(' ', number.Length);
        if (SourceExcerpt.Of(file, _hidden, finding, Width - number.Length - 5) is not { } excerpt) return margin;
        _text.Append(style.Faint($"{margin} |")).Append(lineEnd);
        _text.Append($"{style.Faint($"{number} |")} {excerpt.Text}".TrimEnd()).Append(lineEnd);
        _text.Append(Invariant, $"{style.Faint($"{margin} |")} {style.As(finding.Severity, excerpt.Carets)}").Append(lineEnd);
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
