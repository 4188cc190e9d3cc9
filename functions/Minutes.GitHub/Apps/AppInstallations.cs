using System.Collections.Immutable;
using Minutes.Documents;
using Minutes.GitHub.Http;

namespace Minutes.GitHub.Apps;

/// <summary>Where an App is installed.</summary>
/// <param name="clients">The way to GitHub, as the App.</param>
public sealed class AppInstallations(GitHubClients clients)
{
    /// <summary>The repositories that it reaches; null where it is installed nowhere.</summary>
    public async Task<ImmutableArray<RepositoryName>?> RepositoriesAsync(CancellationToken cancellation)
    {
        var app = clients.App ?? throw new InvalidOperationException("Only an App has installations.");
        var run = new GitHubRun();
        ImmutableArray<RepositoryName>? found = null;
        await foreach (var installation in app.ListInstallationsAsync(run, cancellation).ConfigureAwait(false))
        {
            found ??= [];
            if (installation.IsSuspended) continue;
            await foreach (var repository in app.ListRepositoriesAsync(installation.Id, run, cancellation).ConfigureAwait(false))
            {
                if (!repository.IsArchived) found = found.Value.Add(repository.Name);
            }
        }

        return found;
    }
}
