using System.Collections.Immutable;
using Minutes.Archive;
using Minutes.Documents;
using Minutes.Series;
using Minutes.Text;
using Xunit;

namespace Minutes.Tests;

/// <summary>A real archive, which lies outside of the repository. Tests that need it are skipped where it is absent.</summary>
internal static class Corpus
{
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
        return Directory.EnumerateFiles(CorpusFolder.Path, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(CorpusFolder.Path, file).Replace('\\', '/'));
    }

    /// <summary>All files of a series that have regular names, with their roles.</summary>
    public static ImmutableArray<SeriesMinutes> Judged(string series) =>
        Written.Judged(Listing().Find(series)!.Regular.Select(file => new SeriesMinutes(file, Document(file.Path.ToString()))));

    private static MinutesDocument Document(string path) =>
        MinutesDocument.Read(SourceText.Decode(path, File.ReadAllBytes(Path.Combine(CorpusFolder.Path, path))).Value!).Value!;

    private static void SkipWhereAbsent() => Assert.SkipUnless(CorpusFolder.Exists, "the corpus is not here; MINUTES_CORPUS names its folder");
}
