using Minutes.Changes;
using Minutes.Observation;
using Minutes.Reviews;
using Minutes.Text;
using Minutes.Validation;

namespace Minutes.Planning.Reviewing;

/// <summary>The report named <c>minutes</c> on a commit.</summary>
public static class CheckResult
{
    private const string AllIsWell = "All is well";

    /// <summary>The report on a commit on which nothing has to be checked, so that a required check passes: pull requests without minutes, merge groups.</summary>
    /// <param name="commit">The commit's id.</param>
    public static ReportCheck Passed(string commit) => Passed(commit, ShortHash.Of(commit), hasMinutes: false);

    internal static ReportCheck Passed(string commit, string fingerprint, bool hasMinutes)
    {
        var text = hasMinutes ? "Nobody has written to these minutes yet" : "No minutes to check";
        return new("the check is wanted on each commit, and there is nothing to check")
        {
            Commit = commit,
            Fingerprint = fingerprint,
            Conclusion = CheckConclusion.Success,
            Title = text,
            Summary = text + ".",
        };
    }

    internal static ReportCheck Of(ObservedPullRequest pull, string fingerprint, CheckReport report, ReviewOptions options)
    {
        var title = TitleOf(report);
        var text = ReviewComment.Write(report, options);
        return new($"#{pull.Number} was checked: {char.ToLowerInvariant(title[0])}{title[1..]}")
        {
            Commit = pull.Head,
            Fingerprint = fingerprint,
            Conclusion = ConclusionOf(report),
            Title = title,
            Summary = (text.Length == 0 ? $"{AllIsWell}.\n" : text) + ReviewTexts.MoreFiles(pull),
            Annotations = [.. report.Files.SelectMany(FindingAnnotations.Of)],
            CheckRunId = Unfinished(pull.Check),
        };
    }

    /// <summary>A report that waits for its end, because somebody asked for another look, is ended; one that is finished keeps what it says, and a new one stands over it.</summary>
    internal static string? Unfinished(ObservedCheck? check) => check is { IsRerequested: true } ? check.Id : null;

    private static CheckConclusion ConclusionOf(CheckReport report) =>
        report.HasAtLeast(Severity.Error) ? CheckConclusion.Failure : report.HasAtLeast(Severity.Warning) ? CheckConclusion.Neutral : CheckConclusion.Success;

    private static string TitleOf(CheckReport report)
    {
        var counts = new[] { Severity.Error, Severity.Warning, Severity.Note }
            .Select(severity => (Severity: severity, Number: report.Count(severity)))
            .Where(count => count.Number > 0)
            .Select(count => Counted.Of(count.Number, $"{count.Severity}".ToLowerInvariant()))
            .ToList();
        return counts.Count == 0 ? AllIsWell : string.Join(", ", counts);
    }
}
