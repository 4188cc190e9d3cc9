using SimulatedGitHub.Access;

namespace SimulatedGitHub.Queries;

/// <summary>A bot that looks at itself: the viewer is a User whatever signed in, and its login ends with "[bot]".</summary>
internal sealed record BotAsUser(Bot Bot)
{
    public string Id => Bot.Id;

    public int DatabaseId => Bot.DatabaseId;

    public string Login => Bot.FullLogin;

    public string? Name => null;

    public string Email => "";

    public string Url => Bot.Url;

    public string ResourcePath => Bot.Path;

    public bool IsViewer => true;
}
