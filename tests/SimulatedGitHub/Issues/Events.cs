using SimulatedGitHub.Access;
using SimulatedGitHub.Pulls;
using SimulatedGitHub.Repositories;

namespace SimulatedGitHub.Issues;

public sealed class LabeledEvent(Conversation conversation, Actor actor, Label label) : TimelineEvent(conversation, actor, "LE")
{
    public Label Label { get; } = label;

    public Conversation Labelable => Conversation;
}

public sealed class UnlabeledEvent(Conversation conversation, Actor actor, Label label) : TimelineEvent(conversation, actor, "UNLE")
{
    public Label Label { get; } = label;

    public Conversation Labelable => Conversation;
}

public sealed class ClosedEvent(Conversation conversation, Actor actor, StateReason? stateReason, Node? closer)
    : TimelineEvent(conversation, actor, "CE")
{
    public StateReason? StateReason { get; } = stateReason;

    public Node? Closer { get; } = closer;

    public Conversation Closable => Conversation;
}

public sealed class ReopenedEvent(Conversation conversation, Actor actor) : TimelineEvent(conversation, actor, "REE")
{
    public Conversation Closable => Conversation;

    public StateReason? StateReason => Conversation is Issue ? Issues.StateReason.Reopened : null;
}

public sealed class RenamedTitleEvent(Conversation conversation, Actor actor, string previousTitle, string currentTitle)
    : TimelineEvent(conversation, actor, "RTE")
{
    public string PreviousTitle { get; } = previousTitle;

    public string CurrentTitle { get; } = currentTitle;

    public Conversation Subject => Conversation;
}

public sealed class TransferredEvent(Issue issue, Actor actor, Repository from) : TimelineEvent(issue, actor, "TRE")
{
    public Repository FromRepository { get; } = from;

    public Issue Issue { get; } = issue;
}

public sealed class MentionedEvent(Conversation conversation, Actor actor) : TimelineEvent(conversation, actor, "MEE");

public sealed class CrossReferencedEvent(Conversation target, Actor actor, Conversation source) : TimelineEvent(target, actor, "CRE")
{
    public Conversation Source { get; } = source;

    public Conversation Target => Conversation;

    public bool IsCrossRepository => Source.Repository != Target.Repository;

    public NodaTime.Instant ReferencedAt => CreatedAt;

    public bool WillCloseTarget =>
        Source is PullRequest { IsOpen: true } pull && pull.Closing.Any(issue => issue == Target);
}

public sealed class ReferencedEvent(Conversation target, Actor actor, Commit commit) : TimelineEvent(target, actor, "REFE")
{
    public Commit Commit { get; } = commit;

    public Repository CommitRepository => Commit.Repository;

    public bool IsCrossRepository => Commit.Repository != Subject.Repository;

    public bool IsDirectReference => true;

    public Conversation Subject => Conversation;
}

public sealed class MergedEvent(PullRequest pull, Actor actor) : TimelineEvent(pull, actor, "ME")
{
    public PullRequest PullRequest { get; } = pull;

    public Commit? Commit => PullRequest.MergeCommit;

    public string MergeRefName => PullRequest.BaseRefName;
}

public sealed class HeadRefDeletedEvent(PullRequest pull, Actor actor) : TimelineEvent(pull, actor, "HRDE")
{
    public PullRequest PullRequest { get; } = pull;

    public string HeadRefName => PullRequest.HeadRefName;
}
