namespace Minutes.Tests;

/// <summary>
/// Where a real archive lies, outside of the repository: at <c>MINUTES_CORPUS</c>, or in <c>../shared/corpus/sovereigncloudstack</c> beside the folder of
/// <c>Automation.sln</c>.
/// </summary>
internal static class CorpusFolder
{
    /// <summary>The folder's path; empty where there is none.</summary>
    internal static string Path { get; } = Environment.GetEnvironmentVariable("MINUTES_CORPUS") ?? BesideRepository();

    internal static bool Exists => Directory.Exists(Path);

    /// <summary>The repository lies two folders deeper where it is a worktree: each folder above it is looked at.</summary>
    private static string BesideRepository()
    {
        var repository = new DirectoryInfo(AppContext.BaseDirectory);
        while (repository is not null && !File.Exists(System.IO.Path.Combine(repository.FullName, "Automation.sln"))) repository = repository.Parent;
        for (var folder = repository?.Parent; folder is not null; folder = folder.Parent)
        {
            var corpus = System.IO.Path.Combine(folder.FullName, "shared", "corpus", "sovereigncloudstack");
            if (Directory.Exists(corpus)) return corpus;
        }

        return "";
    }
}
