using Minutes.Documents;

namespace Minutes.GitHub.Apps;

/// <summary>A repository that an installation reaches.</summary>
/// <param name="Name">Its name.</param>
/// <param name="IsArchived">Whether it can only be read.</param>
public sealed record InstalledRepository(RepositoryName Name, bool IsArchived);
