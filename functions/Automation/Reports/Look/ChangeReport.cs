using Minutes.Changes;

namespace Automation.Reports.Look;

/// <summary>A change, as machines read it. Described in docs/command-line.md.</summary>
internal sealed record ChangeReport(string Kind, string What, string Reason, string Outcome, string? Text, string? Advice)
{
    internal static ChangeReport Planned(Change change) => new(ChangeWords.Kind(change), ChangeWords.What(change), change.Reason, "planned", null, null);

    internal static ChangeReport Of(ChangeOutcome outcome) => new(
        ChangeWords.Kind(outcome.Change),
        ChangeWords.What(outcome.Change),
        outcome.Change.Reason,
        outcome.Kind switch
        {
            ChangeOutcomeKind.Done => "done",
            ChangeOutcomeKind.Refused => "refused",
            ChangeOutcomeKind.BeyondRights => "beyond-rights",
            ChangeOutcomeKind.Unknown => "unknown",
            _ => "not-tried",
        },
        outcome.Text,
        outcome.Advice);
}
