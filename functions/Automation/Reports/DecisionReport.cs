using System.Collections.Immutable;
using Minutes.CarryOver;
using Minutes.Text;

namespace Automation.Reports;

/// <summary>What becomes of a topic, as machines read it. Described in docs/command-line.md.</summary>
internal sealed record DecisionReport(
    string Topic,
    ImmutableArray<string> Under,
    string Verdict,
    string Reason,
    ImmutableArray<EvidenceReport> Evidence,
    double? Chance,
    string From,
    int Line,
    int Meetings,
    bool AtLeast,
    string Since,
    string? Until,
    bool Group)
{
    internal static DecisionReport Of(CarryDecision decision) => new(
        decision.Name,
        [.. decision.Topic.Path.Select(section => section.Text)],
        decision.Verdict.ToString().ToLowerInvariant(),
        decision.Reason,
        [.. decision.Evidence.Select(one => new EvidenceReport(one.Words, one.Points))],
        decision.Chance is { } chance ? Math.Round(chance, 3) : null,
        decision.From.File.Path.ToString(),
        decision.Topic.Line + 1,
        decision.Age.Meetings,
        decision.Age.IsAtLeast,
        decision.Age.Since.Date.ToIso(),
        decision.Until?.ToIso(),
        decision.IsGroup);
}
