using SimulatedGitHub.Access;
using SimulatedGitHub.Repositories;

namespace SimulatedGitHub.Issues;

/// <summary>An issue.</summary>
public sealed class Issue : Conversation
{
    internal Issue(Repository repository, Actor author, string title, string body)
        : base(repository, "I", author, title, body) => References.Ring(this, author, "");

    public StateReason? StateReason { get; private set; }

    public string State => Closed ? "CLOSED" : "OPEN";

    public override string Path => "issues";

    public override void Close(Actor actor, StateReason? reason = null, Node? closer = null)
    {
        base.Close(actor, reason ?? Issues.StateReason.Completed, closer);
        StateReason = reason ?? Issues.StateReason.Completed;
    }

    public override void Reopen(Actor actor)
    {
        base.Reopen(actor);
        StateReason = Issues.StateReason.Reopened;
    }

    /// <summary>Moves it: it gets a number there, its labels only where they exist, and the old number leads to it.</summary>
    public void Transfer(Actor actor, Repository target)
    {
        var from = Repository;
        from.Conversations.Remove(this);
        from.Moved[Number] = this;
        (Repository, Number) = (target, target.NextNumber());
        target.Conversations.Add(this);
        var names = Labels.ConvertAll(label => label.Name);
        Labels.Clear();
        Labels.AddRange(names.Select(target.Label).OfType<Label>());
        Record(new TransferredEvent(this, actor, from));
    }

    /// <summary>Its number stays empty for ever.</summary>
    public void Delete()
    {
        Repository.Conversations.Remove(this);
        Forge.Forget(this);
    }
}
