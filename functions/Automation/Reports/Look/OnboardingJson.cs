using System.Collections.Immutable;
using System.Text;
using Minutes.Changes;
using Minutes.GitHub.Looks;

namespace Automation.Reports.Look;

/// <summary>What <c>minutes init owner/name</c> prints for machines. Described in docs/command-line.md.</summary>
internal sealed record OnboardingJson(
    string Repository,
    ImmutableArray<ChangeReport> Changes,
    ImmutableArray<NoticeReport> Notices,
    ImmutableArray<string> Problems,
    string? Text,
    string? Body)
{
    internal static OnboardingJson Of(LookReport report, bool isDryRun)
    {
        var look = LookJson.Of(report, isDryRun);
        var changes = report.Plan.Changes;
        var content = changes.Select(change => (change as OpenPullRequest)?.Commit?.Content ?? (change as CommitFile)?.Commit.Content).FirstOrDefault(bytes => bytes is not null);
        return new(
            look.Repository,
            look.Changes,
            look.Notices,
            look.Problems,
            content is null ? null : Encoding.UTF8.GetString(content),
            changes.Select(change => (change as OpenPullRequest)?.Body ?? (change as EditPullRequest)?.Body).FirstOrDefault(body => body is not null));
    }
}
