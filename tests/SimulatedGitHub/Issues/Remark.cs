using NodaTime;
using SimulatedGitHub.Access;
using SimulatedGitHub.Repositories;

namespace SimulatedGitHub.Issues;

/// <summary>A comment of any kind: it can be edited, and folded away.</summary>
public abstract class Remark : Node, IWritten
{
    private protected Remark(Conversation conversation, string kind, Actor author, string body)
        : base(conversation.Forge, kind)
    {
        (Conversation, Author, Body) = (conversation, author, body);
        UpdatedAt = CreatedAt;
    }

    public Conversation Conversation { get; }

    public Conversation Self => Conversation;

    public Repository Repository => Conversation.Repository;

    public Actor? Author { get; set; }

    public string Body { get; private set; }

    public Instant UpdatedAt { get; private set; }

    public Instant? LastEditedAt { get; private set; }

    public Actor? Editor { get; private set; }

    /// <summary>Why it is folded away; null where it is not.</summary>
    public string? MinimizedReason { get; set; }

    public bool IsMinimized => MinimizedReason is not null;

    public abstract string ResourcePath { get; }

    public string Url => Forge.ServerUrl + ResourcePath;

    public void Edit(Actor editor, string body)
    {
        var before = Body;
        (Body, Editor, LastEditedAt, UpdatedAt) = (body, editor, Forge.Clock.Now, Forge.Clock.Now);
        References.Ring(this, editor, before);
    }
}
