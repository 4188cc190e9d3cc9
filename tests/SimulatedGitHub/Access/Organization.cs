namespace SimulatedGitHub.Access;

/// <summary>An organisation: its members read its private repositories, its owners may do all.</summary>
public sealed class Organization(Forge forge, string login) : Actor(forge, "O", login)
{
    public string? Name { get; set; }

    public HashSet<User> Members { get; } = [];

    public HashSet<User> Owners { get; } = [];

    public override string Path => $"/{Login}";
}
