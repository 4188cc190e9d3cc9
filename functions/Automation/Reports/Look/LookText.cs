using Minutes.Changes;
using Minutes.GitHub.Looks;
using Minutes.Text;

namespace Automation.Reports.Look;

/// <summary>Prints for people what a look at a repository came to: each change with its reason, and what is told.</summary>
internal sealed class LookText(Surroundings surroundings)
{
    private readonly TextStyle _style = new(surroundings.HasColour);

    internal void Print(LookReport report, bool isDryRun)
    {
        foreach (var problem in report.Problems) surroundings.Error.WriteLine(problem.ToString());
        if (isDryRun) PrintPlan(report.Plan);
        else PrintOutcomes(report);
        foreach (var notice in report.Plan.Notices)
            surroundings.Out.WriteLine($"{Word(notice.Kind)}: {VisibleText.Of(notice.Text)}{(notice.Advice is { } advice ? $"; {VisibleText.Of(advice)}" : "")}");
        if (IsQuiet(report)) surroundings.Out.WriteLine($"{report.Plan.Repository}: {(report.IsUnchanged ? "nothing changed since the last look" : "all is as it should be")}");
    }

    private static bool IsQuiet(LookReport report) =>
        report.Problems.IsEmpty && report.Plan.Notices.IsEmpty && !report.Plan.Changes.Any(IsTold);

    /// <summary>What the program does for itself alone is not worth a line.</summary>
    private static bool IsTold(Change change) => change is not Remember;

    private void PrintPlan(Plan plan)
    {
        foreach (var change in plan.Changes.Where(IsTold)) Line($"would {ChangeWords.What(change)}", change);
    }

    private void PrintOutcomes(LookReport report)
    {
        foreach (var outcome in report.Outcomes.Where(outcome => IsTold(outcome.Change) || outcome.Kind is not ChangeOutcomeKind.Done))
        {
            if (outcome.Kind is ChangeOutcomeKind.Done) Line($"did {ChangeWords.What(outcome.Change)}{(outcome.Text is { } place ? $": {place}" : "")}", outcome.Change);
            else surroundings.Error.WriteLine($"{Failed(outcome.Kind)} {ChangeWords.What(outcome.Change)}: {outcome.Text}{(outcome.Advice is { } advice ? $"; {advice}" : "")}");
        }
    }

    private void Line(string what, Change change) => surroundings.Out.WriteLine($"{_style.Strong(VisibleText.Of(what))}\n  {VisibleText.Of(change.Reason)}");

    private static string Failed(ChangeOutcomeKind kind) => kind switch
    {
        ChangeOutcomeKind.BeyondRights => "these rights do not allow to",
        ChangeOutcomeKind.Unknown => "it is not known whether it worked to",
        ChangeOutcomeKind.NotTried => "was not tried:",
        _ => "could not",
    };

    private static string Word(NoticeKind kind) => kind switch
    {
        NoticeKind.Failure => "failed",
        NoticeKind.Findings => "look at this",
        _ => "note",
    };
}
