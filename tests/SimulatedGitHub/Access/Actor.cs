namespace SimulatedGitHub.Access;

/// <summary>Whoever can act: a user, a bot, an organisation.</summary>
public abstract class Actor : Node
{
    protected Actor(Forge forge, string kind, string login)
        : base(forge, kind)
    {
        Login = login;
        forge.Actors.Add(this);
    }

    public string Login { get; }

    public abstract string Path { get; }

    public string ResourcePath => Path;

    public string Url => Forge.ServerUrl + Path;

    public NodaTime.Instant UpdatedAt => CreatedAt;

    /// <summary>The name as the viewer and in commits: a bot's ends with "[bot]" there.</summary>
    public virtual string FullLogin => Login;

    public string Noreply => $"{DatabaseId}+{FullLogin}@users.noreply.github.com";
}
