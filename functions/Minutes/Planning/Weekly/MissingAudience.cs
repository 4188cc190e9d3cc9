using Minutes.Changes;
using Minutes.Configuration;

namespace Minutes.Planning.Weekly;

/// <summary>
/// Labels, reviewers and assignees are set by a request behind the one that opens a pull request; a run that was killed between the two left it without. What was
/// ever set, whoever took it away again, is not set once more.
/// </summary>
internal static class MissingAudience
{
    /// <summary>What is settled for the pull requests of a series.</summary>
    internal static Audience Wanted(PullRequestSettings settled) => new() { Labels = settled.Labels, Reviewers = settled.Reviewers, Assignees = settled.Assignees };

    internal static SetAudience? Of(ReadSeries series, OwnMinutes own)
    {
        if (series.Series.IsSwitchedOff || own is not { IsRead: true, Details: { } details }) return null;
        var wanted = Wanted(series.Series.Settled.PullRequest);
        var missing = new Audience
        {
            Labels = details.WasLabelled ? [] : wanted.Labels,
            Reviewers = details.WasReviewRequested ? [] : wanted.Reviewers,
            Assignees = details.WasAssigned ? [] : wanted.Assignees,
        };
        return missing.IsEmpty ? null : new("the run that opened it did not come to it", own.Pull.Id, own.Pull.Number, missing);
    }
}
