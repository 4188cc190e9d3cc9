using SimulatedGitHub.Access;
using SimulatedGitHub.Issues;
using SimulatedGitHub.Pulls;
using SimulatedGitHub.Queries;

namespace SimulatedGitHub.Mutations;

internal static class CommentMutations
{
    private const int LongestBody = 65536;

    public static void Add(FieldTable fields) => fields.On<Root>()
        .Field("addComment", (_, call) => Comment(call))
        .Field("updateIssueComment", (_, call) => Update(call))
        .Field("deleteIssueComment", (_, call) => Delete(call))
        .Field("minimizeComment", (_, call) => new { MinimizedComment = Fold(call, Reason(call.Input.Text("classifier")!)) })
        .Field("unminimizeComment", (_, call) => new { UnminimizedComment = Fold(call, null) });

    private static object Comment(Call call)
    {
        var target = call.Target<Conversation>("subjectId");
        call.Token.Require(target.Repository, target.Locked ? Role.Write : Role.Read, Subjects(target));
        var comment = target.Comment(call.Viewer, Body(call));
        var place = target.Comments.IndexOf(comment);
        return new { Subject = target, CommentEdge = new Edge(Page.Cursor(place), comment), TimelineEdge = new Edge(Page.Cursor(place), comment) };
    }

    private static object Update(Call call)
    {
        var comment = Own(call);
        comment.Edit(call.Viewer, Body(call));
        return new { IssueComment = comment };
    }

    private static object Delete(Call call)
    {
        Own(call).Delete();
        return new();
    }

    private static Remark Fold(Call call, string? reason)
    {
        var remark = call.Target<Remark>("subjectId");
        call.Token.Require(remark.Repository, Role.Write, Subjects(remark.Conversation));
        remark.MinimizedReason = reason;
        return remark;
    }

    private static string Reason(string classifier) => classifier.ToLowerInvariant().Replace('_', '-');

    private static IssueComment Own(Call call)
    {
        var comment = call.Target<IssueComment>("id");
        call.Token.Require(comment.Repository, comment.Author == call.Viewer ? Role.Read : Role.Write, Subjects(comment.Conversation));
        return comment;
    }

    private static string[] Subjects(Conversation conversation) => conversation is PullRequest ? ["pull_requests", "issues"] : ["issues"];

    private static string Body(Call call) => call.Input.Text("body") switch
    {
        { Length: > LongestBody } => throw GitHubError.Unprocessable("Body is too long (maximum is 65536 characters)"),
        { } body when body.Trim().Length > 0 => body,
        _ => throw GitHubError.Unprocessable("Body can't be blank"),
    };
}
