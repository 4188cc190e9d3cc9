using NodaTime;

namespace Automation.Commands;

/// <summary>What <c>minutes next</c> was asked for.</summary>
/// <param name="Series">The series; null with <paramref name="All"/>.</param>
/// <param name="All">All live series.</param>
/// <param name="Date">The day of the meeting; null: the next one.</param>
/// <param name="Stdout">Print the minutes.</param>
/// <param name="DryRun">Tell what would be written.</param>
/// <param name="Force">Overwrite a file that is there.</param>
internal sealed record NextRequest(string? Series, bool All, LocalDate? Date, bool Stdout, bool DryRun, bool Force)
{
    internal bool WritesNothing => Stdout || DryRun;

    /// <summary>Refuses what makes no sense together.</summary>
    internal void Check()
    {
        if (Series is null && !All) throw new UsageException("name a series, or all live ones with --all");
        if (Series is not null && All) throw new UsageException("name a series or --all, not both");
        if (All && Stdout) throw new UsageException("--stdout prints one file; name a series");
        if (All && Date is not null) throw new UsageException("--date is of one series; name it");
        if (Stdout && DryRun) throw new UsageException("--stdout prints the minutes, --dry-run tells of them; choose one");
        if (Stdout && Force) throw new UsageException("--stdout writes nothing, so there is nothing to force");
        if (Force && All) throw new UsageException("--force overwrites one file by name; name the series");
    }
}
