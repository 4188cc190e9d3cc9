using System.Collections.Immutable;
using Minutes.Changes;
using Minutes.Observation;
using Minutes.Reviews;
using Minutes.Validation;

namespace Minutes.Planning.Reviewing;

/// <summary>The one comment of the bot on a pull request: written where there is something to say, kept up to date, and folded away once all is mended.</summary>
internal static class ReviewConversation
{
    /// <param name="read">The pull request.</param>
    /// <param name="rest">What no suggestion tells.</param>
    /// <param name="all">What the pull request brings.</param>
    /// <param name="options">How findings are written.</param>
    internal static IEnumerable<Change> Of(ReadPullRequest read, CheckReport rest, CheckReport all, ReviewOptions options)
    {
        var pull = read.Submitted.PullRequest;
        var own = Own(read.Details!);
        var text = ReviewComment.Write(rest, options with { CountsNotes = true, Newcomer = pull.IsByNewcomer ? pull.Author : null });
        if (own is [var first, .. var doubles])
        {
            foreach (var other in doubles) yield return new DeleteComment($"#{pull.Number} has the comment twice", other.Id, pull.Number);
            if (Edit(pull, first, text, isClean: !all.HasAtLeast(Severity.Warning)) is { } edit) yield return edit;
        }
        else if (text.Length > 0 && !pull.IsDraft)
        {
            yield return new AddComment($"#{pull.Number} brings what should be mended", pull.Id, pull.Number, ReviewTexts.Marker, Body(text + ReviewTexts.MoreFiles(pull)));
        }
    }

    /// <summary>Folds the comment away where no minutes are left in the pull request.</summary>
    internal static IEnumerable<Change> End(ObservedPullRequest pull, PullRequestDetails details) =>
        from comment in Own(details)
        where !comment.IsMinimized
        select new EditComment($"there are no minutes in #{pull.Number} any more", comment.Id, pull.Number, Body(ReviewTexts.NoMinutes), Minimize: true);

    private static ImmutableArray<ObservedComment> Own(PullRequestDetails details) =>
        [.. details.Comments.Where(comment => comment.Body.StartsWith(ReviewTexts.Marker, StringComparison.Ordinal))];

    private static EditComment? Edit(ObservedPullRequest pull, ObservedComment comment, string text, bool isClean)
    {
        var (body, reason) = (isClean, text) switch
        {
            (true, _) => (Body(ReviewTexts.Clean), "all is mended"),
            (_, "") => (Body(ReviewTexts.OnlySuggestions), "the rest stands in suggestions"),
            _ => (Body(text + ReviewTexts.MoreFiles(pull)), "there is something else to mend"),
        };
        var isSame = Plain(comment.Body) == Plain(body);
        return isSame && comment.IsMinimized == isClean
            ? null
            : new($"on #{pull.Number} {reason}", comment.Id, pull.Number, isSame ? null : body, comment.IsMinimized == isClean ? null : isClean);
    }

    private static string Body(string text) => $"{ReviewTexts.Marker}\n{text}";

    /// <summary>A server may give line ends back in its own form, and no blanks at the end.</summary>
    private static string Plain(string body) => body.ReplaceLineEndings("\n").TrimEnd();
}
