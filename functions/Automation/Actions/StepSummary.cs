using System.Text;
using Automation.Reports.Look;
using Minutes.Changes;
using Minutes.Comments;
using Minutes.GitHub.Looks;

namespace Automation.Actions;

/// <summary>What a look came to, as the page of a run shows it.</summary>
internal static class StepSummary
{
    internal static string Of(LookReport report, bool isDryRun)
    {
        var summary = new StringBuilder($"### Minutes of {SafeMarkdown.Sentence(report.Plan.Repository.ToString())}\n\n");
        var lines = Lines(report, isDryRun).ToList();
        if (lines.Count == 0) lines.Add(report.IsUnchanged ? "Nothing changed since the last look." : "All is as it should be.");
        foreach (var line in lines) summary.Append(line).Append('\n');
        return summary.Append('\n').ToString();
    }

    private static IEnumerable<string> Lines(LookReport report, bool isDryRun) =>
    [
        .. report.Problems.Select(problem => $"- **wrong**: {SafeMarkdown.Sentence(problem.ToString())}"),
        .. isDryRun
            ? report.Plan.Changes.Where(change => change is not Remember).Select(change => Line("would", change, null))
            : report.Outcomes.Where(outcome => outcome is not { Change: Remember, Kind: ChangeOutcomeKind.Done }).Select(Line),
        .. report.Plan.Notices.Select(notice => $"- **{Word(notice.Kind)}**: {SafeMarkdown.Sentence(notice.Text)}{Behind(notice.Advice)}"),
    ];

    private static string Line(ChangeOutcome outcome) => outcome.Kind is ChangeOutcomeKind.Done
        ? Line("did", outcome.Change, outcome.Text)
        : $"- **not done**: {SafeMarkdown.Sentence(ChangeWords.What(outcome.Change))}: {SafeMarkdown.Sentence(outcome.Text ?? "")}{Behind(outcome.Advice)}";

    private static string Line(string word, Change change, string? address)
    {
        var what = SafeMarkdown.Sentence($"{word} {ChangeWords.What(change)}");
        return $"- {(address is null ? what : SafeMarkdown.Link(what, address))}: {SafeMarkdown.Sentence(change.Reason)}";
    }

    private static string Behind(string? advice) => advice is null ? "" : $"; {SafeMarkdown.Sentence(advice)}";

    private static string Word(NoticeKind kind) => kind switch
    {
        NoticeKind.Failure => "failed",
        NoticeKind.Findings => "look at this",
        _ => "note",
    };
}
