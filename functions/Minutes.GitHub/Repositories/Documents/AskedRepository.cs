using Minutes.Documents;

namespace Minutes.GitHub.Repositories.Documents;

/// <summary>What is asked of a repository; the places in the lists are the numbers in the aliases.</summary>
/// <param name="Name">The repository.</param>
/// <param name="Issues">Numbers of issues and pull requests.</param>
/// <param name="Labels">Names of labels.</param>
internal sealed record AskedRepository(RepositoryName Name, int[] Issues, string[] Labels);
