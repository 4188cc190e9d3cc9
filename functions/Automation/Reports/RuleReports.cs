using System.Collections.Immutable;
using Minutes.Validation;

namespace Automation.Reports;

/// <summary>What <c>minutes rules</c> prints for machines. Described in docs/command-line.md.</summary>
internal sealed record RuleReports(ImmutableArray<RuleReport> Rules)
{
    internal static RuleReports Of(IEnumerable<RuleInfo> rules) => new([.. rules.Select(RuleReport.Of)]);
}
