using Minutes.Documents;

namespace Minutes.Hosting.Messages;

/// <summary>What a look is about: one repository, a merge group in it, or all repositories of an installation.</summary>
/// <param name="Server">The host of the GitHub.</param>
/// <param name="Repository">The repository; null for an installation.</param>
/// <param name="Installation">The installation; null for a repository.</param>
/// <param name="MergeGroup">The head commit of the merge group; null for an ordinary look.</param>
public sealed record LookSubject(string Server, RepositoryName? Repository, long? Installation, string? MergeGroup)
{
    /// <summary>As a log names it.</summary>
    public override string ToString() => (Repository, MergeGroup) switch
    {
        (null, _) => $"installation {Installation} on {Server}",
        ({ } repository, null) => $"{repository} on {Server}",
        ({ } repository, { } commit) => $"{repository}@{commit} on {Server}",
    };
}
