using System.Collections.Immutable;
using Minutes.Planning;
using Minutes.Text;

namespace Automation.Reports;

/// <summary>
/// The next minutes of a series, as machines read them. Described in docs/command-line.md. The outcome is <c>written</c>,
/// <c>planned</c> (a dry run, or printed), or <c>exists</c>.
/// </summary>
internal sealed record NextReport(string Series, string Date, string Path, string? Predecessor, string Outcome, string Text, ImmutableArray<DecisionReport> Decisions)
{
    internal static NextReport Of(NextMinutes next, string outcome) => new(
        next.Series,
        next.Date.ToIso(),
        next.Path.ToString(),
        next.Predecessor?.File.Path.ToString(),
        outcome,
        next.Text,
        [.. next.Decisions.Select(DecisionReport.Of)]);
}
