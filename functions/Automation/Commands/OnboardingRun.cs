using System.Text;
using Automation.Reports;
using Automation.Reports.Look;
using Minutes.Changes;
using Minutes.Documents;
using Minutes.GitHub.Looks;

namespace Automation.Commands;

/// <summary><c>minutes init owner/name</c>: asks the people of a repository on GitHub, by a pull request, whether their minutes are to be looked after.</summary>
internal static class OnboardingRun
{
    internal static async Task<int> RunAsync(Surroundings surroundings, RepositoryName name, bool isDryRun, bool isJson, CancellationToken cancellation)
    {
        var report = await LookRun.LookAsync(surroundings, name, new LookRequest { IsOnboarding = true, IsDryRun = isDryRun }, cancellation).ConfigureAwait(false);
        if (isJson) await surroundings.Out.WriteLineAsync(ReportJson.Print(OnboardingJson.Of(report, isDryRun), json => json.OnboardingJson)).ConfigureAwait(false);
        else Print(surroundings, report, isDryRun);
        return LookRun.CodeOf(report);
    }

    private static void Print(Surroundings surroundings, LookReport report, bool isDryRun)
    {
        new LookText(surroundings).Print(report, isDryRun);
        if (!isDryRun || report.Plan.Changes.OfType<OpenPullRequest>().FirstOrDefault() is not { } open) return;
        if (open.Commit is { } commit) surroundings.Out.WriteLine($"\n--- {commit.Path}\n{Encoding.UTF8.GetString(commit.Content).TrimEnd('\n')}");
        surroundings.Out.WriteLine($"\n--- {open.Title}\n{open.Body}");
    }
}
