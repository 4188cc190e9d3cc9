using Automation.Reports;
using Automation.Reports.Look;
using Minutes.Documents;
using Minutes.GitHub.Looks;

namespace Automation.Commands;

/// <summary>Runs a look at a repository, and prints what it came to.</summary>
internal static class LookRun
{
    internal static async Task<int> RunAsync(Surroundings surroundings, RepositoryName name, LookRequest request, bool isJson, CancellationToken cancellation)
    {
        var report = await LookAsync(surroundings, name, request, cancellation).ConfigureAwait(false);
        if (isJson) await surroundings.Out.WriteLineAsync(ReportJson.Print(LookJson.Of(report, request.IsDryRun), json => json.LookJson)).ConfigureAwait(false);
        else new LookText(surroundings).Print(report, request.IsDryRun);
        return CodeOf(report);
    }

    internal static async Task<LookReport> LookAsync(Surroundings surroundings, RepositoryName name, LookRequest request, CancellationToken cancellation)
    {
        var connection = GitHubConnection.Open(surroundings);
        await using var closed = connection.ConfigureAwait(false);
        return await new RepositoryLook(connection.Repository(name), connection.Server, surroundings.Clock).RunAsync(request, cancellation).ConfigureAwait(false);
    }

    internal static int CodeOf(LookReport report) => report switch
    {
        { Problems.IsEmpty: false } => ExitCode.Usage,
        { HasFailed: true } => ExitCode.Failure,
        { HasFindings: true } => ExitCode.Findings,
        _ => ExitCode.Fine,
    };
}
