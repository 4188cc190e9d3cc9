using Automation.Reports;
using Automation.Reports.Look;
using Minutes.Documents;
using Minutes.GitHub.Http;
using Minutes.GitHub.Local;
using Minutes.GitHub.Looks;

namespace Automation.Commands;

/// <summary>Runs a look at a repository, and prints what it came to.</summary>
internal static class LookRun
{
    internal static async Task<int> RunAsync(Surroundings surroundings, RepositoryName name, LookRequest request, bool isJson, CancellationToken cancellation)
    {
        var report = await LookAsync(surroundings, name, request, cancellation).ConfigureAwait(false);
        return await PrintAsync(surroundings, report, request, isJson).ConfigureAwait(false);
    }

    /// <summary>Looks at a checkout instead of GitHub: no network, no credentials.</summary>
    internal static async Task<int> RunAsync(Surroundings surroundings, RepositoryName name, string folder, bool isJson, CancellationToken cancellation)
    {
        var hosts = GitHubHosts.Read(surroundings.Variable).OrEnd();
        var request = new LookRequest { IsDryRun = true };
        var look = new RepositoryLook(new LocalRepository(name, CommandContext.ArchiveIn(surroundings, folder)), hosts.Server.AbsoluteUri.TrimEnd('/'), surroundings.Clock);
        return await PrintAsync(surroundings, await look.RunAsync(request, cancellation).ConfigureAwait(false), request, isJson).ConfigureAwait(false);
    }

    private static async Task<int> PrintAsync(Surroundings surroundings, LookReport report, LookRequest request, bool isJson)
    {
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
