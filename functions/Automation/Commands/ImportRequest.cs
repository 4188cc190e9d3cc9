using Automation.Reports.Check;
using NodaTime;

namespace Automation.Commands;

/// <summary>What <c>minutes import</c> was asked for.</summary>
internal sealed record ImportRequest(string Series, string File, LocalDate? Date, bool Stdout, bool DryRun, bool Force, CheckFormat Format)
{
    internal bool WritesNothing => Stdout || DryRun;

    /// <summary>Refuses what makes no sense together.</summary>
    internal void Check()
    {
        if (Stdout && Format is not (CheckFormat.Text or CheckFormat.Json))
            throw new UsageException("--stdout prints the minutes, as they are or with --format json; choose --dry-run for the findings alone");
    }
}
