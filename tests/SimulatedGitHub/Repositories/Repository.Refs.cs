using SimulatedGitHub.Access;
using SimulatedGitHub.Git;

namespace SimulatedGitHub.Repositories;

/// <content>Branches and other names of commits.</content>
public sealed partial class Repository
{
    private readonly SortedDictionary<string, string> _refs = new(Utf8Order.Comparer);

    /// <summary>The default branch's name, which is settled before there is a commit on it.</summary>
    public string DefaultBranch { get; set; } = "main";

    public Ref? DefaultBranchRef => Ref($"refs/heads/{DefaultBranch}");

    public bool IsEmpty => _refs.Count == 0;

    /// <summary>The branches that only some may move.</summary>
    public Dictionary<string, HashSet<Actor>> ProtectedBranches { get; } = [];

    public IEnumerable<Ref> Refs => _refs.Keys.Select(name => new Ref(this, name));

    public IEnumerable<string> Branches => _refs.Keys.Where(name => name.StartsWith("refs/heads/", StringComparison.Ordinal))
        .Select(name => name["refs/heads/".Length..]);

    /// <summary>The ref of this full name, or of the branch of this short one.</summary>
    public Ref? Ref(string name) =>
        new[] { name, $"refs/{name}", $"refs/tags/{name}", $"refs/heads/{name}" }.Where(_refs.ContainsKey).Select(full => new Ref(this, full)).FirstOrDefault();

    public string? OidOf(string fullName) => _refs.GetValueOrDefault(fullName);

    /// <summary>The commit at a branch's head.</summary>
    public string Head(string? branch = null) =>
        OidOf($"refs/heads/{branch ?? DefaultBranch}") ?? throw new InvalidOperationException($"{this} has no branch {branch ?? DefaultBranch}.");

    public void CreateRef(Actor actor, string name, string oid)
    {
        if (!RefName.IsValid(name))
            throw GitHubError.Unprocessable($"\"{name}\" is not a valid ref name.");
        if (_refs.ContainsKey(name))
            throw GitHubError.Unprocessable($"A ref named \"{name}\" already exists in the repository.");
        if (_refs.Keys.Any(other => other.StartsWith(name + "/", StringComparison.Ordinal) || name.StartsWith(other + "/", StringComparison.Ordinal)))
            throw GitHubError.Unprocessable("Reference cannot be updated");
        SetRef(actor, name, oid);
    }

    public void UpdateRef(Actor actor, string name, string oid, bool force)
    {
        RequireCommit(name, oid);
        if (!force && !History.Contains(oid, _refs[name]))
            throw GitHubError.Unprocessable("Update is not a fast forward");
        SetRef(actor, name, oid);
    }

    public void DeleteRef(Actor actor, string name)
    {
        if (name == $"refs/heads/{DefaultBranch}")
            throw GitHubError.Unprocessable("Cannot delete the default branch");
        SetRef(actor, name, null);
    }

    private void SetRef(Actor actor, string name, string? oid)
    {
        if (oid is not null)
            RequireCommit(name, oid);
        if (name.StartsWith("refs/heads/", StringComparison.Ordinal)
            && ProtectedBranches.TryGetValue(name["refs/heads/".Length..], out var allowed) && !allowed.Contains(actor))
        {
            throw GitHubError.Unprocessable("Protected branch update failed: you're not authorized to push to this branch.");
        }

        var before = OidOf(name);
        if (oid is null)
            _refs.Remove(name);
        else
            _refs[name] = oid;
        (PushedAt, UpdatedAt) = (Forge.Clock.Now, Forge.Clock.Now);
        new Push(this, actor, name, before, oid).TakeEffect();
    }

    private void RequireCommit(string name, string oid)
    {
        if (Objects.Commit(oid) is null)
            throw GitHubError.Unprocessable(Objects.Has(oid) ? $"Object at {name} is not a commit" : $"No commit found for SHA: {oid}");
    }
}
