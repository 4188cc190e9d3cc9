using Minutes.Changes;
using Minutes.GitHub.Http;
using Minutes.GitHub.Repositories.Answers;
using Minutes.Observation;

namespace Minutes.GitHub.Repositories.Applying;

/// <summary>Reports by a commit status, where the viewer can make no check runs: a person's token.</summary>
internal static class CommitStatus
{
    /// <summary>GitHub's bound for the description, in characters (docs.github.com, "REST API endpoints for commit statuses").</summary>
    private const int LongestDescription = 140;

    internal static async Task<ChangeOutcome> SetAsync(GitHubClient client, RepositoryObservation observed, string server, ReportCheck check, CancellationToken cancellation)
    {
        var path = RestPath.Of($"repos/{observed.Name.Owner}/{observed.Name.Name}/statuses/{check.Commit}");
        var description = check.Title.Length > LongestDescription ? check.Title[..(LongestDescription - 1)] + "…" : check.Title;

        // A status has no place for what was looked at, but the address has: what stands behind # leads nowhere else.
        var address = $"{server}/{observed.Name}/commit/{check.Commit}#{CheckReading.Mark}{check.Fingerprint}";
        var state = check.Conclusion is CheckConclusion.Failure ? "failure" : "success";
        try
        {
            var answer = await client.PostAsync(path, new StatusBody(state, "minutes", description, address), AnswerJson.Default.StatusBody, AnswerJson.Default.CreatedStatusAnswer, cancellation).ConfigureAwait(false);
            return answer.State is null ? new(check, ChangeOutcomeKind.Unknown, "GitHub did not say what became of it") : new(check, ChangeOutcomeKind.Done);
        }
        catch (GitHubException failure)
        {
            return new(check, failure.MayHaveActed ? ChangeOutcomeKind.Unknown : failure is RefusedException ? ChangeOutcomeKind.Refused : ChangeOutcomeKind.NotTried, failure.Message);
        }
    }
}
