using System.Collections.Immutable;
using Automation.Reports.Doctor;
using Automation.Setup;
using Minutes.GitHub.Apps;

namespace Automation.Reports;

/// <summary>What <c>minutes setup</c> prints for machines; no secret is in it. Described in docs/command-line.md.</summary>
internal sealed record SetupReport(
    string Address,
    string Manifest,
    ImmutableArray<PermissionReport> Permissions,
    string? App,
    string? Url,
    string? File,
    ImmutableArray<DoctorReport> Checked)
{
    /// <summary>Stands for the page, whose address nobody knows before it is there.</summary>
    internal static Uri Somewhere { get; } = new("http://127.0.0.1/received");

    internal static SetupReport Of(SetupPlan plan, SetupProgress progress, string? file) => new(
        plan.RegistrationUrl("..."),
        plan.Manifest(Somewhere).ToJson(),
        [.. AppRight.For(plan.Webhook is not null).Select(permission => new PermissionReport(permission.Name, permission.Level, permission.Reason))],
        progress.App?.Slug,
        progress.App?.Url,
        progress.App is null ? null : file,
        [.. (progress.Checked ?? []).Select(one => DoctorReport.Of(one.Repository, one.Found))]);
}
