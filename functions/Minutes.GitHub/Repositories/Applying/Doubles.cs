using Minutes.Changes;
using Minutes.GitHub.Repositories.Answers;

namespace Minutes.GitHub.Repositories.Applying;

/// <summary>
/// Takes away what two runs wrote at the same moment. The answer to a comment shows the newest comments as they are then, so whoever was second sees both,
/// and deletes all but the first.
/// </summary>
internal static class Doubles
{
    internal static void Remove(Change change, MutationAnswer made, ChangeFields fields)
    {
        switch (change)
        {
            case AddComment comment:
                RemoveComments(made, comment.Marker, fields);
                break;
            case ClosePullRequest { Comment: { } comment }:
                RemoveComments(made, comment.Split('\n')[0], fields);
                break;
            case AddSuggestions review:
                var first = (made.PullRequestReview?.PullRequest?.ReviewThreads?.Seen ?? []).Select(thread => thread.Comments?.Seen.FirstOrDefault()).OfType<CommentAnswer>().ToList();
                foreach (var later in review.Suggestions.SelectMany(suggestion => Later(first, suggestion.Marker)))
                    fields.Mutation("deletePullRequestReviewComment", "DeletePullRequestReviewCommentInput!", new() { ["id"] = later.Id }, "clientMutationId");
                break;
        }
    }

    private static void RemoveComments(MutationAnswer made, string marker, ChangeFields fields)
    {
        foreach (var later in Later(made.Subject?.Comments?.Seen, marker)) fields.DeleteComment(later.Id);
    }

    private static IEnumerable<CommentAnswer> Later(IEnumerable<CommentAnswer>? comments, string marker) =>
        (comments ?? []).Where(comment => comment.ViewerDidAuthor && (comment.Body?.Contains(marker, StringComparison.Ordinal) ?? false)).Skip(1);
}
