using System.Collections.Immutable;
using Minutes.GitHub.Apps;
using Minutes.Hosting.Looks;

namespace Automation.Serving.Status;

/// <summary>One repository.</summary>
/// <param name="Server">The address of its server for people, without a slash at its end.</param>
/// <param name="Repository">What was listed of it.</param>
/// <param name="Last">The last look at it; null where there was none since the start.</param>
/// <param name="MergeGroups">The last look at each merge group in it.</param>
internal sealed record RepositoryStatus(string Server, InstalledRepository Repository, FinishedLook? Last, ImmutableArray<FinishedLook> MergeGroups)
{
    internal string Name => Repository.Name.ToString();

    /// <summary>What a person should see to. A merge group that went well wants nothing, and what stands in the way of all looks is told once.</summary>
    internal IEnumerable<string> Wants => (Last?.AllWants ?? []).Concat(MergeGroups.Where(look => look.Result is LookResult.Failed or LookResult.Refused).SelectMany(look => look.Wants)).Distinct(StringComparer.Ordinal);

    internal static RepositoryStatus Of(string server, InstalledRepository repository, IEnumerable<FinishedLook> looks)
    {
        var last = looks.ToLookup(look => look.Subject.MergeGroup is null);
        return new(server, repository, last[true].SingleOrDefault(), [.. last[false]]);
    }
}
