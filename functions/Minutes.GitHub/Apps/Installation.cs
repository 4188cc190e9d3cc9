using System.Collections.Immutable;

namespace Minutes.GitHub.Apps;

/// <summary>A place where the App is installed.</summary>
/// <param name="Id">Its number.</param>
/// <param name="Account">The user or organisation; null for an enterprise, which has no repositories itself.</param>
/// <param name="IsSuspended">Whether somebody has suspended it: then it gets no token.</param>
public sealed record Installation(long Id, string? Account, bool IsSuspended)
{
    /// <summary>What it may do: <c>write</c> or <c>read</c>, by GitHub's names such as <c>pull_requests</c>.</summary>
    public ImmutableDictionary<string, string> Permissions { get; init; } = [];
}
