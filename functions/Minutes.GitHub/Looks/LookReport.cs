using System.Collections.Immutable;
using Minutes.Changes;
using Minutes.Planning.Weekly;
using Minutes.Text;

namespace Minutes.GitHub.Looks;

/// <summary>What a look came to.</summary>
/// <param name="Plan">What was missing, with what is told.</param>
/// <param name="Outcomes">What became of each change; empty for a dry run.</param>
public sealed record LookReport(Plan Plan, ImmutableArray<ChangeOutcome> Outcomes)
{
    /// <summary>Whether nothing changed since the last look, so that nothing more was asked.</summary>
    public bool IsUnchanged { get; init; }

    /// <summary>What comes next in the live series; null where this look did not read them.</summary>
    public ImmutableArray<SeriesOutlook>? Series { get; init; }

    /// <summary>Mistakes in the default branch's configuration: until they are mended, nothing is done.</summary>
    public ImmutableArray<Problem> Problems { get; init; } = [];

    /// <summary>Whether it made commits on which the check has not reported yet.</summary>
    internal bool HasUncheckedCommits { get; init; }

    /// <summary>Whether the outcome of a change is not known.</summary>
    internal bool HasUnknown => Outcomes.Any(outcome => outcome.Kind is ChangeOutcomeKind.Unknown);

    /// <summary>Whether something that should have been done was not done.</summary>
    public bool HasFailed =>
        Outcomes.Any(outcome => outcome.Kind is not (ChangeOutcomeKind.Done or ChangeOutcomeKind.BeyondRights))
        || Plan.Notices.Any(notice => notice.Kind is NoticeKind.Failure);

    /// <summary>Whether a person should look at something.</summary>
    public bool HasFindings => Plan.Notices.Any(notice => notice.Kind is NoticeKind.Findings);
}
