using NodaTime;

namespace Minutes.Observation;

/// <summary>A commit, as far as it tells whose it is.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Message">Its whole message.</param>
/// <param name="IsOurs">Whether the viewer is its author.</param>
/// <param name="Parents">How many parents it has; two and more for a merge.</param>
/// <param name="FirstParent">The id of its first parent; null for the first commit of a repository.</param>
public sealed record ObservedCommit(string Id, string Message, bool IsOurs, int Parents, string? FirstParent)
{
    /// <summary>When it was committed.</summary>
    public Instant At { get; init; }
}
