using SimulatedGitHub.Access;
using SimulatedGitHub.Faults;

namespace SimulatedGitHub.Queries;

/// <summary>One GraphQL request under way: for whom, and how far it came.</summary>
internal sealed class Session(GitHubServer github, Token token, DocumentCost cost, Fault? fault)
{
    private int _begun;

    public Forge Forge => GitHub.Forge;

    public Token Token { get; } = token;

    public DocumentCost Cost { get; } = cost;

    public GitHubServer GitHub { get; } = github;

    /// <summary>Whether a fault ended the document within.</summary>
    public bool IsCut { get; private set; }

    /// <summary>The mutations that took effect.</summary>
    public int Done { get; private set; }

    /// <summary>Between two mutations of a document others may come in, as on GitHub.</summary>
    public async ValueTask NextMutationAsync(string field)
    {
        if (_begun++ > 0)
            await GitHub.LetOthersInAsync();
        IsCut = IsCut || (fault?.AfterMutations is { } allowed && _begun > allowed);
        if (IsCut)
            throw new GitHubError("CUT", "The document was cut here.");
        if (fault?.Refuse?.Invoke(field, _begun) is { } refusal)
            throw refusal;
    }

    public void MutationDone() => Done++;
}
