using System.Collections.Immutable;
using Minutes.Changes;
using Minutes.Observation;
using Minutes.Planning.Weekly;
using NodaTime;

namespace Minutes.GitHub.Looks;

/// <summary>What the planners of a look came to, together.</summary>
/// <param name="Plan">The plan.</param>
/// <param name="Due">When, by the clock alone, there will be something to do; null for never.</param>
internal sealed record PlannedLook(Plan Plan, Instant? Due)
{
    /// <summary>What comes next in the series; null where the look did not read them.</summary>
    internal ImmutableArray<SeriesOutlook>? Series { get; init; }

    internal static PlannedLook Of(LookContext context, params ReadOnlySpan<PlanPart> parts)
    {
        var changes = ImmutableArray.CreateBuilder<Change>();
        var notices = ImmutableArray.CreateBuilder<Notice>();
        Instant? due = null;
        foreach (var part in parts)
        {
            changes.AddRange(part.Changes);
            notices.AddRange(part.Notices);
            if (part.Due is { } moment && (due is null || moment < due)) due = moment;
        }

        return new(new(context.Repository.Name, changes.DrainToImmutable(), notices.DrainToImmutable()), due);
    }
}
