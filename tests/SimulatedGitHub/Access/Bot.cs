namespace SimulatedGitHub.Access;

/// <summary>As whom an App acts.</summary>
public sealed class Bot(Forge forge, string slug) : Actor(forge, "BOT", slug)
{
    public override string Path => $"/apps/{Login}";

    public override string FullLogin => $"{Login}[bot]";
}
