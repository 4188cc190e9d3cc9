using System.Collections.Immutable;

namespace Automation.Reports;

/// <summary>What <c>minutes next</c> prints for machines.</summary>
internal sealed record NextReports(ImmutableArray<NextReport> Next, ImmutableArray<string> Asleep);
