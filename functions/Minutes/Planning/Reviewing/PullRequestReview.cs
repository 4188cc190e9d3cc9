using Minutes.Changes;
using Minutes.Observation;
using Minutes.Reviews;
using Minutes.Validation;

namespace Minutes.Planning.Reviewing;

/// <summary>What is told on one pull request of what it brings.</summary>
internal static class PullRequestReview
{
    internal static IEnumerable<Change> Of(LookContext context, ReadPullRequest read, CheckReport report)
    {
        var pull = read.Submitted.PullRequest;
        var suggestions = ReviewSuggestions.Of(read, report);
        var options = new ReviewOptions { LinkTo = LineLinks.At(context, pull.Head) };
        foreach (var change in ReviewConversation.Of(read, suggestions.Rest, report, options)) yield return change;
        if (!suggestions.New.IsEmpty)
            yield return new AddSuggestions($"#{pull.Number} brings what a click mends", pull.Id, pull.Number, pull.Head, suggestions.New);
        yield return CheckResult.Of(pull, ReviewFingerprint.Of(context, read.Submitted), report, options);
    }
}
