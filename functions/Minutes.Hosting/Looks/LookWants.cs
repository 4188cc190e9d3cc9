using System.Collections.Immutable;
using Minutes.Changes;
using Minutes.GitHub.Looks;

namespace Minutes.Hosting.Looks;

/// <summary>What is left of a look for somebody else to do.</summary>
internal static class LookWants
{
    /// <summary>What a person should see to.</summary>
    internal static ImmutableArray<string> Of(LookReport report) =>
    [
        .. report.Problems.Select(problem => problem.ToString()),
        .. report.Plan.Notices.Where(notice => notice.Kind is not NoticeKind.Information).Select(notice => Sentence(notice.Text, notice.Advice)),
        .. report.Outcomes.Where(outcome => outcome.Kind is ChangeOutcomeKind.Refused).Select(outcome => Sentence(outcome.Text, outcome.Advice)),
    ];

    /// <summary>Whether another look has a chance to do what this one did not. What was refused stands in the way of others; to try again does not help.</summary>
    internal static bool IsUnfinished(LookReport report) =>
        report.Outcomes.Any(outcome => outcome.Kind is ChangeOutcomeKind.Unknown)
        || (report.Outcomes.Any(outcome => outcome.Kind is ChangeOutcomeKind.NotTried) && !report.Outcomes.Any(outcome => outcome.Kind is ChangeOutcomeKind.Refused));

    private static string Sentence(string? text, string? advice) => advice is null ? text ?? "" : $"{text}; {advice}";
}
