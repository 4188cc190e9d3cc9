using System.Collections.Immutable;
using Minutes.CarryOver;
using Minutes.Planning;
using Minutes.Schedule;
using Minutes.Text;

namespace Automation.Reports;

/// <summary>What <c>minutes explain</c> prints for machines.</summary>
internal sealed record ExplainReport(
    string Series,
    string Date,
    bool IsPast,
    string? FirstToCome,
    string? Predecessor,
    ImmutableArray<DecisionReport> Decisions)
{
    internal static ExplainReport Of(SeriesState state, Meeting meeting, MeetingTiming timing, ImmutableArray<CarryDecision> decisions) => new(
        state.Name,
        meeting.Date.ToIso(),
        timing.IsPast,
        timing.FirstToCome?.ToIso(),
        state.Profile.Predecessor?.File.Path.ToString(),
        [.. decisions.Select(DecisionReport.Of)]);
}
