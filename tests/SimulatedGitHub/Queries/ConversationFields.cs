using SimulatedGitHub.Access;
using SimulatedGitHub.Issues;
using SimulatedGitHub.Pulls;

namespace SimulatedGitHub.Queries;

internal static class ConversationFields
{
    public static void Add(FieldTable fields)
    {
        fields.On<IWritten>()
            .Field("viewerDidAuthor", (written, call) => written.Author == call.Viewer)
            .Field("authorAssociation", written => Association.Of(written.Author, written.Self.Repository))
            .Field("bodyText", written => written.Body)
            .Field("bodyHTML", written => System.Net.WebUtility.HtmlEncode(written.Body))
            .Field("createdViaEmail", _ => false)
            .Field("includesCreatedEdit", written => written.LastEditedAt is not null)
            .Field("publishedAt", written => ((Node)written).CreatedAt)
            .Field("viewerCanUpdate", (written, call) => written.Author == call.Viewer || call.Token.RoleIn(written.Self.Repository) >= Role.Write);
        fields.On<Conversation>()
            .Field("permalink", conversation => conversation.Url)
            .Field("titleHTML", conversation => System.Net.WebUtility.HtmlEncode(conversation.Title))
            .Field("labels", (conversation, call) => RepositoryFields.Labels(conversation.Labels, call.Arguments))
            .Field("comments", (conversation, call) => Comments(conversation, call.Arguments))
            .Field("timelineItems", (conversation, call) => Timeline(conversation, call.Arguments))
            .Field("viewerCanLabel", (conversation, call) => call.Token.RoleIn(conversation.Repository) >= Role.Triage)
            .Field("viewerCanClose", (conversation, call) => conversation.IsOpen && MayClose(conversation, call))
            .Field("viewerCanReopen", (conversation, call) => conversation.Closed && MayClose(conversation, call))
            .Field("activeLockReason", _ => null);
        fields.On<IssueComment>()
            .Field("issue", comment => comment.Conversation as Issue ?? throw new NotSimulatedException("IssueComment.issue of a pull request"))
            .Field("viewerCanDelete", CanDelete)
            .Field("viewerCanMinimize", (comment, call) => call.Token.RoleIn(comment.Repository) >= Role.Write);
        fields.On<PullRequestReviewComment>()
            .Field("viewerCanDelete", CanDelete);
    }

    private static object? CanDelete(Remark remark, Call call) => remark.Author == call.Viewer || call.Token.RoleIn(remark.Repository) >= Role.Write;

    private static bool MayClose(Conversation conversation, Call call) =>
        conversation.Author == call.Viewer || call.Token.RoleIn(conversation.Repository) >= Role.Triage;

    private static IEnumerable<IssueComment> Comments(Conversation conversation, Arguments arguments)
    {
        if (arguments.One("orderBy") is not { } order)
            return conversation.Comments;
        var sorted = conversation.Comments.OrderBy(comment => comment.UpdatedAt);
        return order.Text("direction") == "DESC" ? sorted.Reverse() : sorted;
    }

    private static IEnumerable<object> Timeline(Conversation conversation, Arguments arguments)
    {
        IEnumerable<object> items = conversation.Timeline;
        if (conversation is PullRequest pull)
            items = pull.Commits.Select(commit => new PullRequestCommit(pull, commit)).Concat<object>(items);
        if (arguments.Texts("itemTypes") is { } types)
            items = items.Where(item => types.Contains(Words.Screaming(item.GetType().Name)));
        if (arguments.Time("since") is { } since)
            items = items.Where(item => (item is Node node ? node.CreatedAt : ((PullRequestCommit)item).CreatedAt) >= since);
        return items.Skip(arguments.Number("skip") ?? 0);
    }
}
