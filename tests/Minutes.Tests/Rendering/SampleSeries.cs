using Minutes.Archive;
using Minutes.Configuration;
using Minutes.Documents;
using Minutes.Planning;
using Minutes.Series;
using Minutes.Tests.Configuration;
using Minutes.Text;

namespace Minutes.Tests.Rendering;

/// <summary>A series of <c>samples/</c>, read without the projects around the domain.</summary>
internal static class SampleSeries
{
    public static SeriesState Read(string name)
    {
        var configuration = MinutesConfiguration.Read(Source(".github/minutes.yml")).Value!;
        var files = Directory.EnumerateFiles(GeneratedFile.PathOf($"samples/{name}"), "*.md");
        var listing = ArchiveListing.Of(files.Select(file => ArchivePath.Parse($"{name}/{Path.GetFileName(file)}")!)).Find(name)!;
        var repository = configuration.For(name).Repository;
        var documents = listing.Regular.Select(file => (file, MinutesDocument.Read(Source(file.Path.ToString()), repository).Value!));
        return SeriesState.Of(SeriesProfile.Of(listing, documents), configuration);
    }

    private static SourceText Source(string path) => SourceText.From(path, GeneratedFile.Read($"samples/{path}"));
}
