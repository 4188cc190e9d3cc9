using Minutes.GitHub.Checkups;

namespace Automation.Reports.Doctor;

/// <summary>What one check of a set-up came to, as machines read it.</summary>
internal sealed record DiagnosisReport(string Subject, string Kind, string Text, string? Advice)
{
    internal static DiagnosisReport Of(Diagnosis diagnosis) => new(diagnosis.Subject, diagnosis.Kind.ToString().ToLowerInvariant(), diagnosis.Text, diagnosis.Advice);
}
