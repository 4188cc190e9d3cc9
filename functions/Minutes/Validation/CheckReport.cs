using System.Collections.Immutable;

namespace Minutes.Validation;

/// <summary>All files that were checked, those without a finding included.</summary>
/// <param name="Files">By path.</param>
public sealed record CheckReport(ImmutableArray<CheckedFile> Files)
{
    /// <summary>How many findings of all files are of a severity.</summary>
    public int Count(Severity severity) => Files.Sum(file => file.Count(severity));

    /// <summary>Whether a finding is as bad as this, or worse.</summary>
    public bool HasAtLeast(Severity severity) => Files.Any(file => file.Findings.Any(finding => finding.Severity >= severity));
}
