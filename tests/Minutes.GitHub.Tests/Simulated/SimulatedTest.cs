using SimulatedGitHub;
using SimulatedGitHub.Repositories;
using Xunit;

namespace Minutes.GitHub.Tests.Simulated;

/// <summary>A GitHub with one repository, in which one file lies.</summary>
public abstract class SimulatedTest : IAsyncLifetime
{
    private readonly List<Client> _clients = [];

    protected GitHubServer GitHub { get; private set; } = null!;

    protected Repository Repository { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        GitHub = await GitHubServer.StartAsync();
        Repository = GitHub.Repository("tidal/minutes").Writer("mira-k").Commit(("notes.md", "one\ntwo\nthree\n"));
    }

    public async ValueTask DisposeAsync()
    {
        _clients.ForEach(client => client.Dispose());
        await GitHub.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    private protected Client As(SimulatedGitHub.Access.Token token)
    {
        _clients.Add(new(GitHub, token));
        return _clients[^1];
    }

    private protected Client AsMira() => As(GitHub.PersonalToken("mira-k"));
}
