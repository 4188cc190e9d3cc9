using SimulatedGitHub.Access;
using SimulatedGitHub.Issues;
using SimulatedGitHub.Repositories;

namespace SimulatedGitHub;

/// <summary>All that GitHub knows: its state.</summary>
public sealed class Forge(SimulatedClock clock)
{
    private readonly Dictionary<string, Node> _nodes = [];
    private int _registered;

    public SimulatedClock Clock { get; } = clock;

    /// <summary>Where people look at it with a browser.</summary>
    public string ServerUrl { get; set; } = "https://github.com";

    public List<Actor> Actors { get; } = [];

    public List<App> Apps { get; } = [];

    public List<Token> Tokens { get; } = [];

    /// <summary>The Apps that somebody was asked to make of a manifest.</summary>
    public List<Pages.Registration> Registrations { get; } = [];

    /// <summary>Who sits at the browser.</summary>
    public string BrowsedBy { get; set; } = "mira-k";

    public List<Repository> Repositories { get; } = [];

    /// <summary>Each mention and each trace of a reference that somebody's words left elsewhere.</summary>
    public List<Bell> Bells { get; } = [];

    public Node? Node(string id) => _nodes.GetValueOrDefault(id);

    public Actor? Actor(string login) =>
        Actors.FirstOrDefault(actor => actor.Login.Equals(login, StringComparison.OrdinalIgnoreCase));

    /// <summary>A repository by its name; by a former one, too, until another takes it.</summary>
    public Repository? Repository(string owner, string name, bool followRenames = true) =>
        Repositories.FirstOrDefault(repository => repository.IsNamed(owner, name))
        ?? (followRenames ? Repositories.FirstOrDefault(repository => repository.WasNamed(owner, name)) : null);

    internal (string Id, int Number) Register(Node node, string kind)
    {
        // What was deleted leaves its number to nobody.
        var number = ++_registered;
        var id = $"{kind}_kw{Convert.ToBase64String(BitConverter.GetBytes(number * 2654435761L)).TrimEnd('=').Replace('+', '-').Replace('/', '_')}";
        _nodes.Add(id, node);
        return (id, number);
    }

    internal void Forget(Node node) => _nodes.Remove(node.Id);
}
