using Minutes.GitHub.Repositories.Answers;
using Minutes.Observation;

namespace Minutes.GitHub.Repositories;

/// <summary>Finds what an earlier look reported on a commit.</summary>
internal static class CheckReading
{
    /// <summary>What stands before the fingerprint of a report: it tells ours from a check of the same name.</summary>
    internal const string Mark = "minutes-";

    internal static ObservedCheck? Read(CommitAnswer? commit) =>
        OfRun(commit?.CheckSuites?.Seen.SelectMany(suite => suite.CheckRuns?.Seen ?? []).LastOrDefault(run => IsOurs(run.ExternalId)))
        ?? OfStatus(commit?.Status?.Context);

    private static ObservedCheck? OfRun(CheckRunAnswer? run) => run is null
        ? null
        : new(run.Id, run.ExternalId![Mark.Length..], Conclusion(run.Conclusion), run.Status is not "COMPLETED");

    private static ObservedCheck? OfStatus(StatusContextAnswer? status)
    {
        var fingerprint = status?.TargetUrl?[(status.TargetUrl.LastIndexOf('#') + 1)..];
        return IsOurs(fingerprint) ? new(null, fingerprint![Mark.Length..], Conclusion(status!.State)) : null;
    }

    private static bool IsOurs(string? mark) => mark?.StartsWith(Mark, StringComparison.Ordinal) ?? false;

    private static CheckConclusion Conclusion(string? conclusion) => conclusion switch
    {
        "SUCCESS" => CheckConclusion.Success,
        "NEUTRAL" => CheckConclusion.Neutral,
        _ => CheckConclusion.Failure,
    };
}
