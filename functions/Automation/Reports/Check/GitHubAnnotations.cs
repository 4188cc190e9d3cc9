using Minutes.Validation;

namespace Automation.Reports.Check;

/// <summary>
/// Prints findings for a GitHub workflow: the report for people with workflow commands switched off, then one command for each finding,
/// the worst first, because GitHub shows only ten of a kind.
/// </summary>
/// <param name="output">The workflow's log.</param>
/// <param name="token">A word that nobody can foresee.</param>
internal sealed class GitHubAnnotations(TextWriter output, string token)
{
    internal void Print(CheckReport report)
    {
        output.WriteLine($"::stop-commands::{token}");
        new CheckText(output, new(hasColour: false)).Print(report);
        output.WriteLine($"::{token}::");
        var annotations =
            from file in report.Files
            let hidden = PrivateText.In(file)
            from finding in file.Findings
            orderby finding.Severity descending
            select Annotation(file, hidden, finding);
        foreach (var annotation in annotations) output.WriteLine(annotation);
    }

    private static string Annotation(CheckedFile file, PrivateText hidden, Finding finding)
    {
        var lines = OtherLines.Of(file, finding) is { } others ? $" (also at {others})" : "";
        return WorkflowCommand.Of(Command(finding.Severity), hidden.Mask($"{finding.Message}; {finding.Advice}{lines}"), Properties(file, finding));
    }

    private static string Command(Severity severity) => severity is Severity.Note ? "notice" : severity.Word();

    /// <summary>GitHub takes columns only where the place is on one line.</summary>
    private static IEnumerable<(string Name, string Value)> Properties(CheckedFile file, Finding finding)
    {
        var (start, end) = (file.Source.PositionAt(finding.Span.Start), file.Source.PositionAt(finding.Span.End));
        yield return ("file", file.Path.ToString());
        yield return ("line", $"{start.Line}");
        yield return ("endLine", $"{end.Line}");
        if (start.Line == end.Line) yield return ("col", $"{start.Column}");
        if (start.Line == end.Line) yield return ("endColumn", $"{end.Column}");
        yield return ("title", finding.Rule.Label());
    }
}
