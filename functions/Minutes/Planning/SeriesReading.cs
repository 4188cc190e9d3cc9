using System.Collections.Immutable;
using Minutes.Archive;
using Minutes.Configuration;
using Minutes.Documents;
using Minutes.Rendering;
using Minutes.Series;
using Minutes.Text;
using NodaTime;

namespace Minutes.Planning;

/// <summary>A series read from its newest files, wherever they lie.</summary>
/// <param name="State">The series as it stands.</param>
/// <param name="Unreadable">Files that are left out because they cannot be read, each with the reason.</param>
public sealed record SeriesReading(SeriesState State, ImmutableArray<Problem> Unreadable)
{
    /// <summary>Reads a series.</summary>
    /// <param name="listing">The series' files.</param>
    /// <param name="files">The newest of them, oldest first: what they say, or why they cannot be read.</param>
    /// <param name="configuration">What the repository settled.</param>
    /// <param name="template">The template that the series' minutes are made with; null: the built-in one.</param>
    public static SeriesReading Of(
        SeriesListing listing, IEnumerable<(DatedFile File, Parsed<MinutesDocument> Document)> files, MinutesConfiguration configuration, MinutesTemplate? template)
    {
        var documents = new List<(DatedFile File, MinutesDocument Document)>();
        var unreadable = new List<LocalDate>();
        var problems = ImmutableArray.CreateBuilder<Problem>();
        foreach (var (file, document) in files)
        {
            if (document.Value is { } read) documents.Add((file, read));
            else unreadable.Add(file.Date);
            problems.AddRange(document.Problems);
        }

        var hasRoster = configuration.For(listing.Name).Participants is ParticipantsMode.Roster;
        return new(SeriesState.Of(SeriesProfile.Of(listing, documents, hasRoster, unreadable), configuration, template), problems.DrainToImmutable());
    }

    /// <summary>Minutes of a series; what keeps them from being read is told instead.</summary>
    public static Parsed<MinutesDocument> Decode(ArchivePath path, ReadOnlySpan<byte> bytes, SeriesConfiguration settled)
    {
        var source = SourceText.Decode(path.ToString(), bytes);
        return source.Value is { } text ? MinutesDocument.Read(text, settled.Repository) : new(null, source.Problems);
    }
}
