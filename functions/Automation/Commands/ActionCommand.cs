using System.CommandLine;
using System.Globalization;
using Automation.Actions;
using Automation.Reports;
using Automation.Reports.Look;
using Minutes.Changes;
using Minutes.GitHub.Looks;
using Minutes.Hosting.Messages;
using Minutes.Text;

namespace Automation.Commands;

/// <summary><c>minutes action</c>: a look at the repository whose workflow runs, told in the ways of GitHub Actions.</summary>
internal static class ActionCommand
{
    internal static Verb Build(Surroundings surroundings)
    {
        var dryRun = new Option<bool>("--dry-run") { Description = "Tell what would be done and why, and do nothing" };
        var verb = new Verb(
            "action",
            "Does what reconcile does, in a workflow of GitHub, for the event that started it. The action of this project calls it.",
            """
            minutes action             in a step of a workflow, with GITHUB_TOKEN or GITHUB_APP_ID and its key
            minutes action --dry-run   what would be done, on the page of the run
            """)
        { dryRun };
        return verb.Runs((parsed, cancellation) => RunAsync(surroundings, parsed.GetValue(dryRun), cancellation));
    }

    private static async Task<int> RunAsync(Surroundings surroundings, bool isDryRun, CancellationToken cancellation)
    {
        var files = new StepFiles(surroundings.Variable);
        try
        {
            return await LookAsync(surroundings, files, isDryRun, cancellation).ConfigureAwait(false);
        }
        catch (Exception failure) when (FailedRun.Tells(failure))
        {
            await AnnotateAsync(surroundings, FailedRun.Annotations(failure)).ConfigureAwait(false);
            await files.SummaryAsync(FailedRun.Summary(failure), cancellation).ConfigureAwait(false);
            throw;
        }
    }

    private static async Task<int> LookAsync(Surroundings surroundings, StepFiles files, bool isDryRun, CancellationToken cancellation)
    {
        var started = WorkflowEvent.Read(surroundings.Variable, surroundings.Clock.GetCurrentInstant());
        var report = await LookRun.LookAsync(surroundings, started.Repository!, started.Request with { IsDryRun = isDryRun }, cancellation).ConfigureAwait(false);
        await PrintAsync(surroundings, started, report, isDryRun).ConfigureAwait(false);
        await AnnotateAsync(surroundings, RunAnnotations.Of(report)).ConfigureAwait(false);
        await TellAsync(files, report, isDryRun, cancellation).ConfigureAwait(false);
        return LookRun.CodeOf(report);
    }

    private static async Task PrintAsync(Surroundings surroundings, LookMessage started, LookReport report, bool isDryRun)
    {
        var output = surroundings.Out;
        await output.WriteLineAsync($"::group::A look at {started.Repository} for the event {VisibleText.Of(started.Reason)}").ConfigureAwait(false);
        await WorkflowLog.WithoutCommandsAsync(output, () =>
        {
            new LookText(surroundings).Print(report, isDryRun);
            return Task.FromResult(ExitCode.Fine);
        }).ConfigureAwait(false);
        await output.WriteLineAsync("::endgroup::").ConfigureAwait(false);
    }

    private static async Task AnnotateAsync(Surroundings surroundings, IEnumerable<string> annotations)
    {
        foreach (var annotation in annotations) await surroundings.Out.WriteLineAsync(annotation).ConfigureAwait(false);
    }

    private static async Task TellAsync(StepFiles files, LookReport report, bool isDryRun, CancellationToken cancellation)
    {
        await files.SummaryAsync(StepSummary.Of(report, isDryRun), cancellation).ConfigureAwait(false);
        var done = report.Outcomes.Count(outcome => outcome is { Kind: ChangeOutcomeKind.Done, Change: not Remember });
        var opened = report.Outcomes.Where(outcome => outcome is { Kind: ChangeOutcomeKind.Done, Change: OpenPullRequest, Text: not null }).Select(outcome => outcome.Text!);
        await files.OutputAsync("changes", done.ToString(CultureInfo.InvariantCulture), cancellation).ConfigureAwait(false);
        await files.OutputAsync("pull-requests", string.Join('\n', opened), cancellation).ConfigureAwait(false);
        await files.OutputAsync("report", ReportJson.Print(LookJson.Of(report, isDryRun), json => json.LookJson), cancellation).ConfigureAwait(false);
    }
}
