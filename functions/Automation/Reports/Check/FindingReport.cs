using System.Collections.Immutable;
using Minutes.Validation;

namespace Automation.Reports.Check;

/// <summary>A finding, as machines read it. Described in docs/command-line.md.</summary>
internal sealed record FindingReport(
    string Rule,
    string Name,
    string Severity,
    string Path,
    int Line,
    int Column,
    int EndLine,
    int EndColumn,
    string Message,
    string Advice,
    FixReport? Fix,
    ImmutableArray<PlaceReport> AlsoAt)
{
    internal static IEnumerable<FindingReport> Of(CheckedFile file)
    {
        var hidden = PrivateText.In(file);
        return file.Findings.Select(finding => Of(file, hidden, finding));
    }

    private static FindingReport Of(CheckedFile file, PrivateText hidden, Finding finding)
    {
        var (start, end) = (file.Source.PositionAt(finding.Span.Start), file.Source.PositionAt(finding.Span.End));
        return new(
            finding.Rule.Id,
            finding.Rule.Name,
            finding.Severity.Word(),
            file.Path.ToString(),
            start.Line,
            start.Column,
            end.Line,
            end.Column,
            hidden.Mask(finding.Message),
            hidden.Mask(finding.Advice),
            FixReport.Of(file.Source, hidden, finding.Fix),
            [.. finding.AlsoAt.Select(place => PlaceReport.Of(file.Source, place))]);
    }
}
