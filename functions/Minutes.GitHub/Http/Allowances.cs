using System.Collections.Immutable;

namespace Minutes.GitHub.Http;

/// <summary>What is left of the limits under which a token source stands.</summary>
internal sealed class Allowances
{
    private ImmutableSortedDictionary<string, Allowance> _seen = ImmutableSortedDictionary.Create<string, Allowance>(StringComparer.Ordinal);

    /// <summary>Of each limit, what was told last.</summary>
    internal ImmutableArray<Allowance> Seen => [.. _seen.Values];

    internal void See(Allowance told) => ImmutableInterlocked.Update(ref _seen, (seen, now) => !seen.TryGetValue(now.Resource, out var known) || now.IsNewerThan(known) ? seen.SetItem(now.Resource, now) : seen, told);
}
