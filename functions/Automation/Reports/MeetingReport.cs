namespace Automation.Reports;

/// <summary>A day on which a series meets, or would meet but for a reason.</summary>
internal sealed record MeetingReport(string Date, string? Time, string? Reason);
