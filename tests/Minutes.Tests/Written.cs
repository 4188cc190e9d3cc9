using System.Collections.Immutable;
using Minutes.Archive;
using Minutes.Documents;
using Minutes.Series;
using Minutes.Text;
using Xunit;

namespace Minutes.Tests;

/// <summary>Minutes that are written in a test.</summary>
internal static class Written
{
    public static MinutesDocument Read(string text, RepositoryName? repository = null)
    {
        var read = MinutesDocument.Read(SourceText.From("network/20230308.md", text), repository);
        Assert.Empty(read.Problems);
        return read.Value!;
    }

    public static ArchivePath Path(string text) => ArchivePath.Parse(text) ?? throw new ArgumentException(text);

    public static ArchiveListing Listing(params string[] paths) => ArchiveListing.Of(paths.Select(Path));

    /// <summary>A file of a series under a name such as <c>network/20230308.md</c>.</summary>
    public static SeriesMinutes File(string path, string text)
    {
        var (pattern, date) = PathPattern.Of(Path(path)) ?? throw new ArgumentException(path);
        return new(new(Path(path), date, pattern), Read(text));
    }

    /// <summary>Files of a series with their roles.</summary>
    public static ImmutableArray<SeriesMinutes> Judged(params IEnumerable<SeriesMinutes> files) => RoleReader.Judge([.. files]);

    /// <summary>The regular ones among the files of a series.</summary>
    public static ImmutableArray<SeriesMinutes> Regular(params IEnumerable<SeriesMinutes> files) =>
        [.. Judged(files).Where(file => file.Role is MinutesRole.Regular)];
}
