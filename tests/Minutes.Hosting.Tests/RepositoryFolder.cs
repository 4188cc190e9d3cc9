namespace Minutes.Hosting.Tests;

/// <summary>Where the tests find what lies beside them, and what npm brought.</summary>
internal static class RepositoryFolder
{
    internal static string Root { get; } = Find();

    internal static string Modules => Path.Combine(Root, "tests", "node_modules");

    private static string Find()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Automation.sln"))) folder = Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException("The tests run outside the repository.");
        return folder;
    }
}
