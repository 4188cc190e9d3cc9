using System.Collections.Immutable;
using Automation.Reports.Check;
using Minutes.Validation;

namespace Automation.Commands;

/// <summary>What <c>minutes check</c> was asked for.</summary>
internal sealed record CheckRequest(
    ImmutableArray<string> Paths, bool All, string? Base, bool Fix, bool DryRun, CheckFormat Format, Severity FailOn, string? Newcomer)
{
    /// <summary>Whether git has to tell what changed.</summary>
    internal bool NeedsGit => !All && (Base is not null || Paths.IsEmpty);

    /// <summary>Ends the command where the call contradicts itself.</summary>
    internal void Check()
    {
        if (All && !Paths.IsEmpty) throw new UsageException("--all and paths exclude each other");
        if (All && Base is not null) throw new UsageException("--all and --base exclude each other");
        if (Newcomer is not null && Format is not CheckFormat.Markdown) throw new UsageException("--greet goes with --format markdown; the other formats greet nobody");
        if (DryRun && !Fix) throw new UsageException("--dry-run goes with --fix; without it, nothing is written anyway");
    }
}
