using Automation.Reports.Look;
using Minutes.Changes;
using Minutes.GitHub.Looks;
using Minutes.Text;

namespace Automation.Actions;

/// <summary>What a person should see of a look without opening its log: mistakes of the configuration at their line, and what could not be done.</summary>
internal static class RunAnnotations
{
    /// <summary>GitHub shows ten of a kind.</summary>
    private const int Most = 10;

    internal static IEnumerable<string> Of(LookReport report) => report.Problems.Select(Of)
        .Concat(report.Outcomes.Where(IsFailed).Select(outcome => WorkflowCommand.Of("error", With($"could not {ChangeWords.What(outcome.Change)}: {outcome.Text}", outcome.Advice))))
        .Concat(report.Plan.Notices.OrderByDescending(notice => notice.Kind is NoticeKind.Failure).Select(notice => WorkflowCommand.Of(Name(notice.Kind), With(notice.Text, notice.Advice))))
        .Take(Most);

    private static string Of(Problem problem) => WorkflowCommand.Of(
        "error", With(problem.Message, problem.Advice), ("file", problem.Path), ("line", $"{problem.Position.Line}"), ("col", $"{problem.Position.Column}"));

    private static bool IsFailed(ChangeOutcome outcome) => outcome.Kind is not (ChangeOutcomeKind.Done or ChangeOutcomeKind.BeyondRights);

    private static string With(string text, string? advice) => advice is null ? text : $"{text}; {advice}";

    private static string Name(NoticeKind kind) => kind switch
    {
        NoticeKind.Failure => "error",
        NoticeKind.Findings => "warning",
        _ => "notice",
    };
}
