using System.Collections.Immutable;
using Minutes.Validation;

namespace Automation.Reports.Check;

/// <summary>What <c>minutes import</c> prints for machines. Described in docs/command-line.md.</summary>
internal sealed record ImportReport(
    string Path,
    string Outcome,
    string? Text,
    int Errors,
    int Warnings,
    int Notes,
    ImmutableArray<FindingReport> Findings,
    ImmutableArray<MendedReport> Mended)
{
    internal static ImportReport Of(CheckedFile file, bool isWritten, bool hasText) => new(
        file.Path.ToString(),
        isWritten ? "written" : "planned",
        hasText ? file.Source.Text : null,
        file.Count(Severity.Error),
        file.Count(Severity.Warning),
        file.Count(Severity.Note),
        [.. FindingReport.Of(file)],
        [.. MendedReport.Of(file)]);
}
