using SimulatedGitHub.Access;
using SimulatedGitHub.Pulls;

namespace SimulatedGitHub.Issues;

/// <summary>A comment below an issue or a pull request.</summary>
public sealed class IssueComment(Conversation conversation, Actor author, string body) : Remark(conversation, "IC", author, body)
{
    public PullRequest? PullRequest => Conversation as PullRequest;

    public override string ResourcePath => $"{Conversation.ResourcePath}#issuecomment-{DatabaseId}";

    public void Delete()
    {
        Conversation.Comments.Remove(this);
        Conversation.Timeline.Remove(this);
        Conversation.Touch();
        Forge.Forget(this);
    }
}
