namespace Automation.Reports;

/// <summary>What <c>minutes init</c> prints for machines.</summary>
internal sealed record InitReport(string Path, string Outcome, string Text);
