using System.Collections.Immutable;

namespace Automation.Reports;

/// <summary>What <c>minutes series</c> prints for machines.</summary>
internal sealed record SeriesReports(ImmutableArray<SeriesReport> Series);
