using System.Collections.Immutable;
using Minutes.Documents;
using Minutes.GitHub.Checkups;

namespace Automation.Reports.Doctor;

/// <summary>What <c>doctor</c> found, as machines read it. Described in docs/command-line.md.</summary>
internal sealed record DoctorReport(string Repository, ImmutableArray<DiagnosisReport> Diagnoses)
{
    internal static DoctorReport Of(RepositoryName repository, ImmutableArray<Diagnosis> found) => new(repository.ToString(), [.. found.Select(DiagnosisReport.Of)]);
}
