using Minutes.Documents;
using Minutes.GitHub.Apps;
using Minutes.GitHub.Http;
using Minutes.Observation;

namespace Minutes.GitHub.Checkups;

/// <summary>Whether the credentials may do what a look does. An App's rights can be read; of a token only whether it may push.</summary>
internal static class PermissionCheck
{
    private const string Subject = "permissions";

    private static readonly AppRight[] Needed = [.. AppRight.Needed.Where(permission => permission.Level == "write")];

    internal static async Task<Diagnosis> OfAsync(GitHubClients clients, RepositoryObservation observed, RepositoryName name, GitHubRun run, CancellationToken cancellation)
    {
        if (!observed.CanWrite) return Diagnosis.Wrong(Subject, $"{observed.Viewer} may not write to {observed.Name}", Advice(clients));
        if (clients.App is not { } app) return Diagnosis.Unknown(Subject, "may push; what else a token may do cannot be seen", Advice(clients));
        var installation = await app.FindInstallationAsync(name, run, cancellation).ConfigureAwait(false);
        var missing = Needed.Where(right => installation.Permissions.GetValueOrDefault(right.Name) is not "write").Select(right => right.Shown).ToList();
        return missing.Count == 0
            ? Diagnosis.Fine(Subject, $"may write {string.Join(", ", Needed.Select(right => right.Shown.ToLowerInvariant()))}")
            : Diagnosis.Wrong(Subject, $"the App may not write: {string.Join(", ", missing)}", "give it these on the App's page, Permissions & events; then the owner accepts them at the installation");
    }

    private static string Advice(GitHubClients clients) => clients.Kind switch
    {
        CredentialKind.App => "give the App Contents, Pull requests, Issues and Checks: Read and write",
        CredentialKind.ActionsToken => "the workflow needs permissions: contents, pull-requests, issues and checks: write",
        _ => "a fine-grained token needs Contents, Pull requests, Issues and Commit statuses: Read and write; a classic one the scope repo",
    };
}
