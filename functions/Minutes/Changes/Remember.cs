using System.Collections.Immutable;

namespace Minutes.Changes;

/// <summary>Leaves behind what the next look needs to know, in place of what earlier ones left. It is the last change of a look, and only of one that did all else.</summary>
/// <param name="Reason">Why.</param>
/// <param name="RefName">The new ref's whole name, <c>refs/minutes/…</c>.</param>
/// <param name="Commit">The commit that it points at.</param>
/// <param name="OldRefIds">The node ids of the refs that it replaces.</param>
public sealed record Remember(string Reason, string RefName, string Commit, ImmutableArray<string> OldRefIds) : Change(Reason);
