using Minutes.Observation;

namespace Minutes.Planning.Reviewing;

/// <summary>What the check of a pull request depends on, as one hash: while it is the same, a report that has it still holds.</summary>
internal static class ReviewFingerprint
{
    internal static string Of(LookContext context, SubmittedPullRequest submitted) => ShortHash.Of(
    [
        submitted.PullRequest.Head,
        context.Repository.Files.Blobs.GetValueOrDefault(SettingFiles.Configuration, "no configuration"),
        submitted.PullRequest.IsDraft ? "draft" : "ready",
        .. submitted.Minutes.Select(path => submitted.Check.Submissions.EndOf(path) <= context.Now ? "over" : "to come"),
        $"{typeof(ReviewFingerprint).Assembly.GetName().Version}",
    ]);
}
