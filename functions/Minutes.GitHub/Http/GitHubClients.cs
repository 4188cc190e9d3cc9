using System.Collections.Immutable;
using Minutes.Documents;
using Minutes.GitHub.Apps;

namespace Minutes.GitHub.Http;

/// <summary>Makes clients. There is one of it in a process, so that tokens and the pace are shared by all runs.</summary>
public sealed class GitHubClients
{
    private readonly IHttpClientFactory _factory;
    private readonly FixedToken? _token;

    internal GitHubClients(IHttpClientFactory factory, GitHubHosts hosts, Credentials credentials, TimeProvider time)
    {
        _factory = factory;
        Hosts = hosts;
        Kind = credentials.Kind;
        IsPersonal = credentials is Credentials.Token { IsPersonal: true };
        _token = credentials is Credentials.Token token ? new(token.Value) : null;
        App = credentials is Credentials.App app ? new(Connect, app, time) : null;
    }

    /// <summary>Where GitHub is.</summary>
    public GitHubHosts Hosts { get; }

    /// <summary>Whose rights the clients have.</summary>
    public CredentialKind Kind { get; }

    /// <summary>Whether it is a person's token for sure, which can make no check runs.</summary>
    public bool IsPersonal { get; }

    /// <summary>The App; null with a token.</summary>
    internal GitHubApp? App { get; }

    /// <summary>All places where the App is installed, page by page.</summary>
    public IAsyncEnumerable<Installation> ListInstallationsAsync(GitHubRun run, CancellationToken cancellation) => OfApp.ListInstallationsAsync(run, cancellation);

    /// <summary>All repositories that an installation reaches, page by page.</summary>
    /// <exception cref="RefusedException">It is gone, or suspended.</exception>
    public IAsyncEnumerable<InstalledRepository> ListRepositoriesAsync(long installation, GitHubRun run, CancellationToken cancellation) => OfApp.ListRepositoriesAsync(installation, run, cancellation);

    /// <summary>What is left of GitHub's limits for an installation, as its last answers told; empty before the first one.</summary>
    public ImmutableArray<Allowance> AllowancesOf(long installation) => OfApp.TokenOf(installation).Allowances.Seen;

    /// <summary>A client for a repository. As an App it first asks by which installation it reaches it: who knows that already takes <see cref="For"/>.</summary>
    /// <exception cref="RefusedException">The App is not installed there.</exception>
    internal async Task<GitHubClient> ForAsync(RepositoryName repository, GitHubRun run, CancellationToken cancellation) => App is null
        ? Connect(_token!, run)
        : For((await App.FindInstallationAsync(repository, run, cancellation).ConfigureAwait(false)).Id, run);

    /// <summary>A client for an installation that is known, as a webhook names it.</summary>
    internal GitHubClient For(long installation, GitHubRun run) => Connect(OfApp.TokenOf(installation), run);

    private GitHubApp OfApp => App ?? throw new InvalidOperationException("Only an App has installations.");

    private GitHubClient Connect(TokenSource tokens, GitHubRun run) => new(_factory.CreateClient(GitHubServices.ClientName), Hosts, tokens, run);
}
