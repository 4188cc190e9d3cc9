using System.Collections.Immutable;

namespace Minutes.Documents;

/// <summary>Something that somebody is to do.</summary>
/// <param name="Line">Index of the line it stands on, from 0.</param>
/// <param name="Owners">Who is to do it; empty where nobody is named.</param>
/// <param name="IsMarked">Whether a mark says so (AI, TODO, Action, a box), rather than the sentence alone ("@x to write …").</param>
/// <param name="IsDone">Whether the line itself says that it is done: ticked, struck through, or "done" at its end.</param>
public sealed record ActionItem(int Line, ImmutableArray<Handle> Owners, bool IsMarked, bool IsDone)
{
    /// <summary>Whether it is still to be done, by somebody who is named.</summary>
    public bool IsOpenPromise => !IsDone && !Owners.IsEmpty;
}
