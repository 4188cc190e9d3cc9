using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Minutes.Documents;
using Minutes.GitHub.Http;

namespace Minutes.GitHub.Apps;

/// <summary>A GitHub App: where it is installed, and its tokens there.</summary>
/// <param name="connect">Makes a client with a token source, for a run.</param>
/// <param name="app">Its credentials.</param>
/// <param name="time">The clock.</param>
internal sealed class GitHubApp(Func<TokenSource, GitHubRun, GitHubClient> connect, Credentials.App app, TimeProvider time)
{
    private readonly AppToken _self = new(app, time);
    private readonly ConcurrentDictionary<long, InstallationToken> _tokens = [];

    /// <summary>The installation that reaches a repository.</summary>
    /// <exception cref="RefusedException">There is none, or no such repository; GitHub makes no difference.</exception>
    internal async Task<Installation> FindInstallationAsync(RepositoryName repository, GitHubRun run, CancellationToken cancellation)
    {
        var path = RestPath.Of($"repos/{repository.Owner}/{repository.Name}/installation");
        return ToInstallation(await connect(_self, run).GetAsync(path, AppJson.Default.InstallationAnswer, cancellation).ConfigureAwait(false));
    }

    /// <summary>All installations, page by page.</summary>
    internal async IAsyncEnumerable<Installation> ListInstallationsAsync(GitHubRun run, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var pages = connect(_self, run).PagesAsync(RestPath.Of($"app/installations?per_page=100"), AppJson.Default.ImmutableArrayInstallationAnswer, cancellation);
        await foreach (var page in pages.ConfigureAwait(false))
        {
            foreach (var installation in page) yield return ToInstallation(installation);
        }
    }

    /// <summary>All repositories that an installation reaches, page by page.</summary>
    internal async IAsyncEnumerable<InstalledRepository> ListRepositoriesAsync(
        long installation, GitHubRun run, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var client = connect(TokenOf(installation), run);
        var pages = client.PagesAsync(RestPath.Of($"installation/repositories?per_page=100"), AppJson.Default.RepositoryPageAnswer, cancellation);
        await foreach (var page in pages.ConfigureAwait(false))
        {
            foreach (var repository in page.Repositories)
            {
                if (RepositoryName.Parse(repository.FullName) is { } name) yield return new(name, repository.Archived);
            }
        }
    }

    /// <summary>Where the App sends its webhooks; null where it has none.</summary>
    internal async Task<HookAnswer?> FindHookAsync(GitHubRun run, CancellationToken cancellation)
    {
        try
        {
            return await connect(_self, run).GetAsync(RestPath.Of($"app/hook/config"), AppJson.Default.HookAnswer, cancellation).ConfigureAwait(false);
        }
        catch (RefusedException none) when (none.Refusal is Refusal.NotFound)
        {
            return null;
        }
    }

    /// <summary>The events to which the App subscribes, by GitHub's names such as <c>pull_request</c>.</summary>
    internal async Task<ImmutableArray<string>> ListEventsAsync(GitHubRun run, CancellationToken cancellation) =>
        (await connect(_self, run).GetAsync(RestPath.Of($"app"), AppJson.Default.AppAnswer, cancellation).ConfigureAwait(false)).Events;

    /// <summary>The webhook that was sent last; null where none was.</summary>
    internal async Task<DeliveryAnswer?> FindNewestDeliveryAsync(GitHubRun run, CancellationToken cancellation) =>
        (await connect(_self, run).GetAsync(RestPath.Of($"app/hook/deliveries?per_page=1"), AppJson.Default.ImmutableArrayDeliveryAnswer, cancellation).ConfigureAwait(false)).FirstOrDefault();

    /// <summary>Where the tokens of an installation come from; the same for all who ask.</summary>
    internal TokenSource TokenOf(long installation) => _tokens.GetOrAdd(installation, id => new(run => RequestTokenAsync(id, run), time));

    private async Task<KeptToken> RequestTokenAsync(long installation, GitHubRun run)
    {
        var path = RestPath.Of($"app/installations/{installation}/access_tokens");
        var answer = await connect(_self, run).PostHarmlessAsync(path, AppJson.Default.InstallationTokenAnswer, CancellationToken.None).ConfigureAwait(false);
        return new(new(answer.Token), answer.ExpiresAt);
    }

    private static Installation ToInstallation(InstallationAnswer answer) => new(answer.Id, answer.Account?.Login, answer.SuspendedAt is not null) { Permissions = answer.Permissions ?? [] };
}
