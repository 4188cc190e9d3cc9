using System.Collections.Immutable;
using Minutes.Validation;

namespace Automation.Reports.Check;

/// <summary>What <c>minutes check</c> prints for machines. Described in docs/command-line.md.</summary>
internal sealed record FindingsReport(
    int Files,
    int Errors,
    int Warnings,
    int Notes,
    ImmutableArray<FindingReport> Findings,
    ImmutableArray<MendedReport> Mended)
{
    internal static FindingsReport Of(CheckReport report) => new(
        report.Files.Length,
        report.Count(Severity.Error),
        report.Count(Severity.Warning),
        report.Count(Severity.Note),
        [.. report.Files.SelectMany(FindingReport.Of)],
        [.. report.Files.SelectMany(MendedReport.Of)]);
}
