namespace Automation.Reports;

/// <summary>One thing that was weighed: in words, and in log-odds.</summary>
internal sealed record EvidenceReport(string Words, double Points);
