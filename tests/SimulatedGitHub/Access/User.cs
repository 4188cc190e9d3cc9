namespace SimulatedGitHub.Access;

/// <summary>A person.</summary>
public sealed class User(Forge forge, string login) : Actor(forge, "U", login)
{
    public string? Name { get; set; }

    /// <summary>The public address; mostly nobody has one.</summary>
    public string Email { get; set; } = "";

    /// <summary>The addresses by which commits are linked, besides GitHub's own.</summary>
    public List<string> Emails { get; } = [];

    public override string Path => $"/{Login}";

    internal bool Owns(string email) =>
        Emails.Append(Noreply).Append($"{Login}@users.noreply.github.com").Contains(email, StringComparer.OrdinalIgnoreCase);
}
