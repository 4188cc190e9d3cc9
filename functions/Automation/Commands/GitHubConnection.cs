using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Minutes.Documents;
using Minutes.GitHub;
using Minutes.GitHub.Apps;
using Minutes.GitHub.Checkups;
using Minutes.GitHub.Http;
using Minutes.GitHub.Repositories;

namespace Automation.Commands;

/// <summary>The way to GitHub with what the environment tells: addresses and credentials.</summary>
internal sealed class GitHubConnection : IAsyncDisposable
{
    private readonly ServiceProvider _services;
    private readonly GitHubClients _clients;

    private GitHubConnection(ServiceProvider services)
    {
        _services = services;
        _clients = services.GetRequiredService<GitHubClients>();
    }

    /// <summary>What the run took of GitHub until now.</summary>
    internal GitHubRun Run { get; } = new();

    /// <summary>The server's address for people, without a slash at its end.</summary>
    internal string Server => _clients.Hosts.Server.AbsoluteUri.TrimEnd('/');

    /// <exception cref="ProblemsException">Credentials or addresses are missing or wrong.</exception>
    internal static GitHubConnection Open(Surroundings surroundings)
    {
        var hosts = GitHubHosts.Read(surroundings.Variable).OrEnd();
        return Open(surroundings, hosts, CredentialSettings.Read(surroundings.Variable).OrEnd());
    }

    /// <summary>The way to GitHub with other credentials than those of the environment.</summary>
    internal static GitHubConnection Open(Surroundings surroundings, GitHubHosts hosts, Credentials credentials)
    {
        return new(new ServiceCollection()
            .AddSingleton<ILoggerProvider>(_ => new WaitingLog(surroundings.Error))
            .AddGitHub(hosts, credentials, surroundings.Time)
            .BuildServiceProvider());
    }

    internal IRepository Repository(RepositoryName name) => new GitHubRepository(_clients, name, Run);

    internal AppInstallations Installations => new(_clients);

    internal Checkup Checkup(RepositoryName name, Surroundings surroundings) => new(_clients, name, surroundings.Variable, surroundings.Clock);

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _services.DisposeAsync();
}
