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

        var wrong = found.Count(diagnosis => diagnosis.Kind is DiagnosisKind.Wrong);
        surroundings.Out.WriteLine(wrong == 0 ? "Nothing stands in the way." : $"{Counted.Of(wrong, "thing")} to be mended.");
    }

    private static string Word(DiagnosisKind kind) => kind switch
    {
        DiagnosisKind.Fine => "fine",
        DiagnosisKind.Unknown => "unknown",
        _ => "WRONG",
    };
}
