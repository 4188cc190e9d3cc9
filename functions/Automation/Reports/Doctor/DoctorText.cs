using System.Collections.Immutable;
using Minutes.GitHub.Checkups;
using Minutes.Text;

namespace Automation.Reports.Doctor;

/// <summary>Prints for people what was found: a line each, and below it what to do.</summary>
internal sealed class DoctorText(Surroundings surroundings)
{
    private readonly TextStyle _style = new(surroundings.HasColour);

    internal void Print(ImmutableArray<Diagnosis> found)
    {
        foreach (var diagnosis in found)
        {
            surroundings.Out.WriteLine($"{_style.Strong(Word(diagnosis.Kind)),-8}{diagnosis.Subject}: {VisibleText.Of(diagnosis.Text)}");
            if (diagnosis.Advice is { } advice) surroundings.Out.WriteLine($"        {VisibleText.Of(advice)}");
        }

        surroundings.Out.WriteLine(Sum(found));
    }

    private static string Sum(ImmutableArray<Diagnosis> found) => (Count(found, DiagnosisKind.Wrong), Count(found, DiagnosisKind.Failed)) switch
    {
        (0, 0) => "Nothing stands in the way.",
        (0, var failed) => $"{Counted.Of(failed, "thing")} could not be looked at.",
        (var wrong, 0) => $"{Counted.Of(wrong, "thing")} to be mended.",
        var (wrong, failed) => $"{Counted.Of(wrong, "thing")} to be mended; {Counted.Of(failed, "thing")} could not be looked at.",
    };

    private static int Count(ImmutableArray<Diagnosis> found, DiagnosisKind kind) => found.Count(diagnosis => diagnosis.Kind == kind);

    private static string Word(DiagnosisKind kind) => kind switch
    {
        DiagnosisKind.Fine => "fine",
        DiagnosisKind.Unknown => "unknown",
        DiagnosisKind.Failed => "FAILED",
        _ => "WRONG",
    };
}
