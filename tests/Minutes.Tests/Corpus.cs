using System.Collections.Immutable;
using Minutes.Archive;
using Minutes.Documents;
using Minutes.Series;
using Minutes.Text;
using Xunit;

namespace Minutes.Tests;

/// <summary>
/// A real archive, which lies outside of the repository: at <c>MINUTES_CORPUS</c>, or in <c>../shared/corpus/sovereigncloudstack</c>
/// beside the folder of <c>Automation.sln</c>. Tests that need it are skipped where it is absent.
/// </summary>
internal static class Corpus
{
    private static readonly string Root = Environment.GetEnvironmentVariable("MINUTES_CORPUS") ?? BesideRepository();

    public static MinutesDocument Read(string path)
    {
        SkipWhereAbsent();
        return Document(path);
    }

    public static ArchiveListing Listing() => ArchiveListing.Of(Paths().Select(ArchivePath.Parse).OfType<ArchivePath>());

    /// <summary>All files, as paths below the archive's folder.</summary>
    public static IEnumerable<string> Paths()
    {
        SkipWhereAbsent();
        return Directory.EnumerateFiles(Root, "*", SearchOption.AllDirectories).Select(file => System.IO.Path.GetRelativePath(Root, file).Replace('\\', '/'));
    }

    /// <summary>All files of a series that have regular names, with their roles.</summary>
    public static ImmutableArray<SeriesMinutes> Judged(string series) =>
        Written.Judged(Listing().Find(series)!.Regular.Select(file => new SeriesMinutes(file, Document(file.Path.ToString()))));

    private static MinutesDocument Document(string path) =>
        MinutesDocument.Read(SourceText.Decode(path, File.ReadAllBytes(System.IO.Path.Combine(Root, path))).Value!).Value!;

    private static void SkipWhereAbsent() => Assert.SkipUnless(Directory.Exists(Root), "the corpus is not here; MINUTES_CORPUS names its folder");

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
