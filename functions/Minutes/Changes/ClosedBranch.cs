namespace Minutes.Changes;

/// <summary>The branch of a pull request that is closed. Should somebody have pushed to it since it was observed, it comes back.</summary>
/// <param name="RefId">Its node id.</param>
/// <param name="Name">Its name, without <c>refs/heads/</c>.</param>
/// <param name="Head">The id of the commit that it pointed at.</param>
public sealed record ClosedBranch(string RefId, string Name, string Head);
