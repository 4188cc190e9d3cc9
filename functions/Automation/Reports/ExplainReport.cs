using System.Collections.Immutable;

namespace Automation.Reports;

/// <summary>What <c>minutes explain</c> prints for machines.</summary>
internal sealed record ExplainReport(string Series, string Date, string? Predecessor, ImmutableArray<DecisionReport> Decisions);
