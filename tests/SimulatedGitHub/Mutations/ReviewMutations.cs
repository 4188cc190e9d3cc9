using SimulatedGitHub.Access;
using SimulatedGitHub.Pulls;
using SimulatedGitHub.Queries;

namespace SimulatedGitHub.Mutations;

internal static class ReviewMutations
{
    public static void Add(FieldTable fields) => fields.On<Root>()
        .Field("addPullRequestReview", (_, call) => Review(call))
        .Field("deletePullRequestReview", (_, call) => DeleteReview(call))
        .Field("deletePullRequestReviewComment", (_, call) => DeleteComment(call))
        .Field("resolveReviewThread", (_, call) => new { Thread = Resolve(call, call.Viewer) })
        .Field("unresolveReviewThread", (_, call) => new { Thread = Resolve(call, null) });

    private static object Review(Call call)
    {
        var pull = call.Target<PullRequest>("pullRequestId");
        call.Token.Require(pull.Repository, pull.Locked ? Role.Write : Role.Read, "pull_requests");
        if (call.Input.Many("comments") is { Count: > 0 })
            throw new NotSimulatedException("AddPullRequestReviewInput.comments (by position)");
        var state = State(call.Input.Text("event"));
        if (pull.Author == call.Viewer && state is "APPROVED" or "CHANGES_REQUESTED")
            throw GitHubError.Unprocessable("Can not approve or request changes on your own pull request");
        if (pull.Reviews.Any(review => review.State == "PENDING" && review.Author == call.Viewer))
            throw GitHubError.Unprocessable("User can only have one pending review per pull request");
        var review = pull.Review(
            call.Viewer, call.Input.Text("body") ?? "", state, call.Input.Text("commitOID"), [.. (call.Input.Many("threads") ?? []).Select(Line)]);
        return new { PullRequestReview = review, ReviewEdge = new Edge(Page.Cursor(pull.Reviews.Count - 1), review) };
    }

    private static ReviewLine Line(Arguments thread) => new(
        thread.Text("path")!,
        thread.Number("line")!.Value,
        thread.Text("body") is { Length: > 0 } body ? body : throw GitHubError.Unprocessable("Body can't be blank"),
        thread.Number("startLine"),
        thread.Text("side") == "LEFT" ? DiffSide.Left : DiffSide.Right);

    private static string State(string? reviewEvent) => reviewEvent switch
    {
        null => "PENDING",
        "APPROVE" => "APPROVED",
        "COMMENT" => "COMMENTED",
        "REQUEST_CHANGES" => "CHANGES_REQUESTED",
        _ => throw GitHubError.Unprocessable("A new review cannot be dismissed"),
    };

    private static object DeleteReview(Call call)
    {
        var review = call.Target<PullRequestReview>("pullRequestReviewId");
        Own(call, review.PullRequest, review.Author);
        if (review.State != "PENDING")
            throw GitHubError.Unprocessable("Can not delete a non-pending pull request review");
        foreach (var comment in review.Comments.ToList())
            comment.Delete();
        review.PullRequest.Reviews.Remove(review);
        review.PullRequest.Timeline.Remove(review);
        return new { PullRequestReview = review };
    }

    private static object DeleteComment(Call call)
    {
        var comment = call.Target<PullRequestReviewComment>("id");
        Own(call, comment.PullRequest, comment.Author);
        comment.Delete();
        return new { PullRequestReview = comment.PullRequestReview, PullRequestReviewComment = comment };
    }

    private static PullRequestReviewThread Resolve(Call call, Actor? by)
    {
        var thread = call.Target<PullRequestReviewThread>("threadId");
        Own(call, thread.PullRequest, thread.PullRequest.Author);
        thread.ResolvedBy = by;
        return thread;
    }

    private static void Own(Call call, PullRequest pull, Actor? owner) =>
        call.Token.Require(pull.Repository, owner == call.Viewer ? Role.Read : Role.Write, "pull_requests");
}
