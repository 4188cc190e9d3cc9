using System.Collections.Immutable;
using Minutes.Planning;
using Minutes.Text;

namespace Automation.Reports;

/// <summary>The next minutes of a series, as machines read them. Described in docs/command-line.md.</summary>
internal sealed record NextReport(
    string Series,
    string Date,
    bool IsPast,
    string? FirstToCome,
    string Path,
    string? Predecessor,
    string Outcome,
    string Text,
    ImmutableArray<DecisionReport> Decisions)
{
    internal static NextReport Of(NextMinutes next, NextOutcome outcome, MeetingTiming timing) => new(
        next.Series,
        next.Date.ToIso(),
        timing.IsPast,
        timing.FirstToCome?.ToIso(),
        next.Path.ToString(),
        next.Predecessor?.File.Path.ToString(),
        outcome.ToString().ToLowerInvariant(),
        next.Text,
        [.. next.Decisions.Select(DecisionReport.Of)]);
}
