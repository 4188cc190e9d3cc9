using System.Collections.Immutable;
using Minutes.Archive;
using Minutes.Documents;
using Minutes.Observation;
using Minutes.Series;
using Minutes.Text;

namespace Minutes.Planning.Onboarding;

/// <summary>The series of the default branch, as <c>minutes init</c> finds them in a checkout.</summary>
/// <param name="States">The series, by name.</param>
/// <param name="Unreadable">Files that are left out, each with the reason.</param>
internal sealed record FoundSeries(ImmutableArray<SeriesState> States, ImmutableArray<Problem> Unreadable)
{
    internal static FoundSeries Of(LookContext context, ReadAnswer answer)
    {
        ImmutableArray<SeriesReading> read = [.. context.Listing.Series.OrderBy(series => series.Name, StringComparer.Ordinal).Select(series => Read(context, series, answer))];
        return new([.. read.Select(series => series.State)], [.. read.SelectMany(series => series.Unreadable)]);
    }

    private static SeriesReading Read(LookContext context, SeriesListing series, ReadAnswer answer)
    {
        var files = from file in series.Newest(SeriesProfile.FilesRead)
                    let content = context.Repository.Files.Blobs.TryGetValue(file.Path, out var id) ? answer.Blobs.GetValueOrDefault(id) : null
                    where content is not null
                    select (file, Decode(context, series, file.Path, content));
        return SeriesReading.Of(series, files, context.Configuration, template: null);
    }

    private static Parsed<MinutesDocument> Decode(LookContext context, SeriesListing series, ArchivePath path, BlobContent content) => content.Bytes is { } bytes
        ? SeriesReading.Decode(path, bytes, context.Configuration.For(series.Name))
        : new Problem(path.ToString(), new(1, 1), content.Reason ?? "the file cannot be read");
}
