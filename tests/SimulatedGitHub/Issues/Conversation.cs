using NodaTime;
using SimulatedGitHub.Access;
using SimulatedGitHub.Repositories;

namespace SimulatedGitHub.Issues;

/// <summary>What issues and pull requests have in common.</summary>
public abstract class Conversation : Node, IWritten
{
    private protected Conversation(Repository repository, string kind, Actor author, string title, string body)
        : base(repository.Forge, kind)
    {
        (Repository, Author, Title, Body) = (repository, author, title, body);
        Number = repository.NextNumber();
        UpdatedAt = CreatedAt;
        repository.Conversations.Add(this);
    }

    public Repository Repository { get; internal set; }

    public int Number { get; internal set; }

    public Actor? Author { get; set; }

    public string Title { get; set; }

    public string Body { get; set; }

    public Instant UpdatedAt { get; set; }

    public Instant? LastEditedAt { get; private set; }

    public Actor? Editor { get; private set; }

    public Instant? ClosedAt { get; private protected set; }

    public bool Closed => ClosedAt is not null;

    public bool IsOpen => !Closed;

    public bool Locked { get; set; }

    public List<Label> Labels { get; } = [];

    public List<User> Assignees { get; } = [];

    public List<IssueComment> Comments { get; } = [];

    /// <summary>What happened, oldest first; comments stand among it.</summary>
    public List<Node> Timeline { get; } = [];

    public abstract string Path { get; }

    public string ResourcePath => $"{Repository.ResourcePath}/{Path}/{Number}";

    public string Url => Forge.ServerUrl + ResourcePath;

    public Conversation Self => this;

    public IssueComment Comment(Actor author, string body)
    {
        var comment = new IssueComment(this, author, body);
        Comments.Add(comment);
        Record(comment);
        References.Ring(comment, author, "");
        return comment;
    }

    public void Edit(Actor editor, string? title, string? body)
    {
        Touch();
        if (title is not null && title != Title)
        {
            Record(new RenamedTitleEvent(this, editor, Title, title));
            Title = title;
        }

        if (body is null || body == Body)
            return;
        var before = Body;
        (Body, Editor, LastEditedAt) = (body, editor, Forge.Clock.Now);
        References.Ring(this, editor, before);
    }

    public void AddLabel(Actor actor, Label label)
    {
        if (Labels.Contains(label))
            return;
        Labels.Add(label);
        Record(new LabeledEvent(this, actor, label));
    }

    public void RemoveLabel(Actor actor, Label label)
    {
        if (Labels.Remove(label))
            Record(new UnlabeledEvent(this, actor, label));
    }

    public virtual void Close(Actor actor, StateReason? reason = null, Node? closer = null)
    {
        if (Closed)
            return;
        ClosedAt = Forge.Clock.Now;
        Record(new ClosedEvent(this, actor, reason, closer));
    }

    public virtual void Reopen(Actor actor)
    {
        if (!Closed)
            return;
        ClosedAt = null;
        Record(new ReopenedEvent(this, actor));
    }

    internal void Touch() => UpdatedAt = Forge.Clock.Now;

    internal void Record(Node item)
    {
        Timeline.Add(item);
        Touch();
    }
}
