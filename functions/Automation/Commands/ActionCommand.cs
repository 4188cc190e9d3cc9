using System.CommandLine;
using System.Globalization;
using Automation.Actions;
using Automation.Reports;
using Automation.Reports.Look;
using Minutes.Changes;
using Minutes.GitHub.Looks;
using Minutes.Text;

namespace Automation.Commands;

/// <summary><c>minutes action</c>: a look at the repository whose workflow runs, told in the ways of GitHub Actions.</summary>
internal static class ActionCommand
{
    internal static Command Build(Surroundings surroundings)
    {
        var dryRun = new Option<bool>("--dry-run") { Description = "Tell what would be done and why, and do nothing" };
        var command = new Command("action", "Does what reconcile does, in a workflow of GitHub, for the event that started it. The action of this project calls it.") { dryRun };
        command.SetAction((parsed, cancellation) => RunAsync(surroundings, parsed.GetValue(dryRun), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(Surroundings surroundings, bool isDryRun, CancellationToken cancellation)
    {
        var started = WorkflowEvent.Read(surroundings.Variable);
        var output = surroundings.Out;
        var report = await LookRun.LookAsync(surroundings, started.Repository, started.Look with { IsDryRun = isDryRun }, cancellation).ConfigureAwait(false);
        await output.WriteLineAsync($"::group::A look at {started.Repository} for the event {VisibleText.Of(started.Name)}").ConfigureAwait(false);
        await WorkflowLog.WithoutCommandsAsync(output, () =>
        {
            new LookText(surroundings).Print(report, isDryRun);
            return Task.FromResult(ExitCode.Fine);
        }).ConfigureAwait(false);
        await output.WriteLineAsync("::endgroup::").ConfigureAwait(false);
        foreach (var annotation in RunAnnotations.Of(report)) await output.WriteLineAsync(annotation).ConfigureAwait(false);
        await TellAsync(new(surroundings.Variable), report, isDryRun, cancellation).ConfigureAwait(false);
        return LookRun.CodeOf(report);
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
