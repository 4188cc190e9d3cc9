using System.Collections.Immutable;
using Minutes.GitHub.Looks;

namespace Automation.Reports.Look;

/// <summary>What a look came to, as machines read it. Described in docs/command-line.md.</summary>
internal sealed record LookJson(
    string Repository,
    bool IsUnchanged,
    ImmutableArray<ChangeReport> Changes,
    ImmutableArray<NoticeReport> Notices,
    ImmutableArray<string> Problems)
{
    internal static LookJson Of(LookReport report, bool isDryRun) => new(
        report.Plan.Repository.ToString(),
        report.IsUnchanged,
        isDryRun ? [.. report.Plan.Changes.Select(ChangeReport.Planned)] : [.. report.Outcomes.Select(ChangeReport.Of)],
        [.. report.Plan.Notices.Select(NoticeReport.Of)],
        [.. report.Problems.Select(problem => problem.ToString())]);
}
