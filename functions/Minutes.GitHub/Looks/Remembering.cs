using Minutes.Changes;
using Minutes.Observation;
using NodaTime;

namespace Minutes.GitHub.Looks;

/// <summary>Ends a plan with what the next look needs to know.</summary>
internal static class Remembering
{
    /// <summary>The plan, and at its end the memory of it; without, where something is left to do that the next look must see.</summary>
    internal static PlannedLook Of(LookContext context, PlannedLook planned, Instant latest)
    {
        var (repository, plan) = (context.Repository, planned.Plan);
        if (!repository.CanWrite || repository.Files.Commit is not { } commit || plan.Notices.Any(notice => notice.Kind is NoticeKind.Failure) || UncheckedCommits.AreIn(plan.Changes, context)) return planned;
        var due = planned.Due is { } moment && moment < latest ? moment : latest;
        var name = new MemoryName(Fingerprint.Of(context, plan.Changes), due, context.Now).ToString();

        // Where labels are set in the same request, the newest of the old ones stays beside the new one: should a label fail, the new one is taken back.
        var kept = plan.Changes.Any(change => change is AddLabel or RemoveLabel) ? 1 : 0;
        var old = repository.Memories.OrderByDescending(memory => memory.LabelledUntil).Skip(kept).Select(memory => memory.RefId);
        var remember = new Remember("the next look stops early where nothing changed", name, commit, [.. old]);
        return planned with { Plan = plan with { Changes = plan.Changes.Add(remember) } };
    }
}
