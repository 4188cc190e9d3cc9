using SimulatedGitHub.Access;

namespace SimulatedGitHub.Issues;

/// <summary>Something that happened in a conversation; derived classes bear the names of GitHub's types.</summary>
public abstract class TimelineEvent(Conversation conversation, Actor actor, string kind) : Node(conversation.Forge, kind)
{
    public Conversation Conversation { get; } = conversation;

    public Actor Actor { get; } = actor;

    public string ResourcePath => $"{Conversation.ResourcePath}#event-{DatabaseId}";

    public string Url => Forge.ServerUrl + ResourcePath;
}
