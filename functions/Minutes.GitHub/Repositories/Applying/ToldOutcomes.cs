using Minutes.Changes;
using Minutes.Observation;

namespace Minutes.GitHub.Repositories.Applying;

/// <summary>
/// What became of comments and suggestions, for the report that says that all is told: GitHub makes it although something before it failed. A report whose fingerprint is
/// another one is not taken for the last word by the next look.
/// </summary>
/// <param name="outcomes">What became of the changes until now.</param>
/// <param name="observed">The repository.</param>
internal sealed class ToldOutcomes(IReadOnlyCollection<ChangeOutcome> outcomes, RepositoryObservation observed)
{
    /// <summary>What stands before the fingerprint of a report of which something could not be told.</summary>
    private const string Untold = "untold-";

    /// <summary>The report, as the next look is to find it. Suggestions that GitHub does not take are told in the comment then.</summary>
    internal ReportCheck Marked(ReportCheck report)
    {
        if (outcomes.Any(outcome => outcome.Kind is not ChangeOutcomeKind.Done && IsTold(outcome.Change, report.Commit) && !IsRefusal(outcome))) return report with { Fingerprint = Untold + report.Fingerprint };
        return outcomes.Any(outcome => IsRefusal(outcome) && IsTold(outcome.Change, report.Commit)) ? report with { Fingerprint = ObservedCheck.Refused + report.Fingerprint } : report;
    }

    /// <summary>Whether a part of the report itself could not be made.</summary>
    internal bool IsIncomplete(ReportCheck report) => outcomes.Any(outcome => outcome.Change == report && outcome.Kind is not ChangeOutcomeKind.Done);

    private static bool IsRefusal(ChangeOutcome outcome) => outcome is { Kind: ChangeOutcomeKind.Refused, Change: AddSuggestions };

    private bool IsTold(Change change, string commit) => change switch
    {
        AddSuggestions review => review.Commit == commit,
        AddComment comment => HeadOf(comment.Number) == commit,
        EditComment comment => HeadOf(comment.Number) == commit,
        DeleteComment comment => HeadOf(comment.Number) == commit,
        _ => false,
    };

    private string? HeadOf(int number) => observed.PullRequests.FirstOrDefault(pull => pull.Number == number)?.Head;
}
