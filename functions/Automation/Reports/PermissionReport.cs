namespace Automation.Reports;

/// <summary>A right that an App asks for, as machines read it.</summary>
internal sealed record PermissionReport(string Name, string Level, string Reason);
