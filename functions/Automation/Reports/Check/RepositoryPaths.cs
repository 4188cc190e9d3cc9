using Minutes.Archive;
using Minutes.GitHub.Local;
using Minutes.Validation;

namespace Automation.Reports.Check;

/// <summary>An archive can be a folder of a repository, and GitHub knows files by their paths from the repository's root.</summary>
internal static class RepositoryPaths
{
    /// <summary>The report with such paths; as it is where the archive is the repository, or lies in none.</summary>
    /// <param name="report">The report, with paths from the archive's root.</param>
    /// <param name="archive">The archive's folder.</param>
    /// <param name="workspace">Where GitHub says that it put the repository; null outside of a workflow. It counts only where there is no <c>.git</c>.</param>
    internal static CheckReport In(CheckReport report, string archive, string? workspace)
    {
        if ((LocalCheckout.RootAbove(archive) ?? workspace) is not { } root) return report;
        var folder = Path.GetRelativePath(root, archive).Replace(Path.DirectorySeparatorChar, '/');
        return folder == "." ? report : new([.. report.Files.Select(file => file with { Path = ArchivePath.Parse($"{folder}/{file.Path}") ?? file.Path })]);
    }
}
