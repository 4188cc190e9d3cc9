using NodaTime;
using SimulatedGitHub.Access;
using SimulatedGitHub.Checks;
using SimulatedGitHub.Git;
using SimulatedGitHub.Issues;
using SimulatedGitHub.Pulls;

namespace SimulatedGitHub.Repositories;

/// <summary>A repository: its files, and what people say about them.</summary>
public sealed partial class Repository : Node
{
    private readonly HashSet<string> _formerNames = new(StringComparer.OrdinalIgnoreCase);
    private int _lastNumber;

    internal Repository(Forge forge, Actor owner, string name, Repository? parent = null)
        : base(forge, "R")
    {
        (Owner, Name, Parent) = (owner, name, parent);
        Objects = parent?.Objects ?? new();
        History = parent?.History ?? new(Objects);
        UpdatedAt = CreatedAt;
        forge.Repositories.Add(this);
    }

    public Actor Owner { get; private set; }

    public string Name { get; private set; }

    public string NameWithOwner => $"{Owner.Login}/{Name}";

    public string ResourcePath => $"/{NameWithOwner}";

    public string Url => Forge.ServerUrl + ResourcePath;

    public Repository? Parent { get; }

    public bool IsFork => Parent is not null;

    public string? Description { get; set; }

    public Visibility Visibility { get; set; }

    public bool IsPublic => Visibility == Visibility.Public;

    public bool IsPrivate => !IsPublic;

    public bool IsArchived { get; set; }

    public bool IsDisabled { get; set; }

    public bool IsLocked { get; set; }

    public bool IsInOrganization => Owner is Organization;

    public bool HasIssuesEnabled { get; set; } = true;

    /// <summary>Whether drafts are offered: they are not in private repositories of some plans.</summary>
    public bool OffersDrafts { get; set; } = true;

    /// <summary>"Allow GitHub Actions to create and approve pull requests".</summary>
    public bool ActionsMayOpenPulls { get; set; }

    /// <summary>Whether its organisation wants a sign-in that the token has not made: all is forbidden then.</summary>
    public bool IsProtectedBySaml { get; set; }

    public bool DeleteBranchOnMerge { get; set; }

    public Instant UpdatedAt { get; internal set; }

    public Instant? PushedAt { get; internal set; }

    /// <summary>Who was invited, and with which role.</summary>
    public Dictionary<User, Role> Collaborators { get; } = [];

    public ObjectStore Objects { get; }

    public History History { get; }

    public List<Conversation> Conversations { get; } = [];

    public List<Label> Labels { get; } = [];

    public List<CheckSuite> CheckSuites { get; } = [];

    public List<StatusContext> Statuses { get; } = [];

    /// <summary>Issues that went elsewhere, by the number that they had here.</summary>
    public Dictionary<int, Issue> Moved { get; } = [];

    public IEnumerable<PullRequest> Pulls => Conversations.OfType<PullRequest>();

    internal int NextNumber() => ++_lastNumber;

    /// <summary>Lets numbers begin later, as in a repository that has long been there.</summary>
    public Repository SkipTo(int number)
    {
        _lastNumber = Math.Max(_lastNumber, number - 1);
        return this;
    }

    public void Rename(string name) => Relocate(Owner, name);

    public void Transfer(Actor owner) => Relocate(owner, Name);

    public Role RoleOf(Actor actor)
    {
        if (actor == Owner || (Owner is Organization { Owners: var owners } && actor is User owner && owners.Contains(owner)))
            return Role.Admin;
        var given = actor is User user ? Collaborators.GetValueOrDefault(user) : Role.None;
        var atLeast = IsPublic || (actor is User member && Owner is Organization organization && organization.Members.Contains(member)) ? Role.Read : Role.None;
        return given > atLeast ? given : atLeast;
    }

    public Label? Label(string name) =>
        Labels.FirstOrDefault(label => label.Name.Equals(name, StringComparison.OrdinalIgnoreCase));

    public Conversation? Conversation(int number) => Conversations.FirstOrDefault(conversation => conversation.Number == number);

    public Issue OpenIssue(Actor author, string title, string body = "") => new(this, author, title, body);

    public Label AddLabel(string name, string color = "ededed", string? description = null) => new(this, name, color, description);

    public override string ToString() => NameWithOwner;

    internal bool IsNamed(string owner, string name) => NameWithOwner.Equals($"{owner}/{name}", StringComparison.OrdinalIgnoreCase);

    internal bool WasNamed(string owner, string name) => _formerNames.Contains($"{owner}/{name}");

    private void Relocate(Actor owner, string name)
    {
        _formerNames.Add(NameWithOwner);
        (Owner, Name) = (owner, name);
    }
}
