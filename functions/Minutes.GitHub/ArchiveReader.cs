using System.Collections.Immutable;
using Minutes.Archive;
using Minutes.Configuration;
using Minutes.Documents;
using Minutes.Planning;
using Minutes.Rendering;
using Minutes.Series;
using Minutes.Text;
using NodaTime;

namespace Minutes.GitHub;

/// <summary>Reads what there is in an archive, and of each file only what is asked for.</summary>
public sealed class ArchiveReader
{
    /// <summary>Where the configuration lies.</summary>
    public static ArchivePath ConfigurationPath { get; } = ArchivePath.Parse(".github/minutes.yml")!;

    private readonly IArchive _archive;
    private readonly List<Problem> _unreadable = [];

    private ArchiveReader(IArchive archive, MinutesConfiguration? configuration, ImmutableArray<ArchivePath> paths)
    {
        _archive = archive;
        HasConfiguration = configuration is not null;
        Configuration = configuration ?? MinutesConfiguration.Default;
        Paths = paths;
        Listing = ArchiveListing.Of(paths);
    }

    /// <summary>All files.</summary>
    public ImmutableArray<ArchivePath> Paths { get; }

    /// <summary>Whether the repository has a configuration.</summary>
    public bool HasConfiguration { get; }

    /// <summary>What the repository settled.</summary>
    public MinutesConfiguration Configuration { get; }

    /// <summary>The series, found by the paths alone.</summary>
    public ArchiveListing Listing { get; }

    /// <summary>Files that were asked for and could not be read, each with the reason.</summary>
    public IReadOnlyList<Problem> Unreadable => _unreadable;

    /// <summary>The names of the series: those of folders with minutes, and those that are only configured; without the ignored ones.</summary>
    public ImmutableArray<string> SeriesNames =>
    [
        .. Listing.Series.Select(series => series.Name)
            .Union(Configuration.Series.Keys)
            .Where(name => !Configuration.For(name).Ignore)
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>Opens an archive; mistakes in its configuration are told instead.</summary>
    public static async Task<Parsed<ArchiveReader>> OpenAsync(IArchive archive, CancellationToken cancellation)
    {
        var configuration = await ReadConfigurationAsync(archive, cancellation).ConfigureAwait(false);
        if (configuration is { Value: null }) return new(null, configuration.Problems);
        var paths = await archive.ListAsync(cancellation).ConfigureAwait(false);
        return new ArchiveReader(archive, configuration?.Value, paths);
    }

    /// <summary>Reads a series' newest minutes.</summary>
    /// <param name="name">The series' name.</param>
    /// <param name="before">Only minutes of earlier days; null: all.</param>
    /// <param name="cancellation">Cancels the reading.</param>
    /// <remarks>A mistake in the series' template is told by <see cref="ReadTemplateAsync"/>, where the template is needed.</remarks>
    public async Task<SeriesState> ReadSeriesAsync(string name, LocalDate? before, CancellationToken cancellation)
    {
        var listing = Listing.Find(name) ?? new SeriesListing(name, [], []);
        var files = new List<(DatedFile File, Parsed<MinutesDocument> Document)>();
        foreach (var file in listing.Newest(SeriesProfile.FilesRead, before))
        {
            if (await _archive.ReadAsync(file.Path, cancellation).ConfigureAwait(false) is { } bytes)
                files.Add((file, SeriesReading.Decode(file.Path, bytes, Configuration.For(name))));
        }

        var template = await ReadTemplateAsync(name, cancellation).ConfigureAwait(false);
        var reading = SeriesReading.Of(listing, files, Configuration, template.Value);
        _unreadable.AddRange(reading.Unreadable);
        return reading.State;
    }

    /// <summary>Looks at the place where new minutes should go.</summary>
    /// <param name="minutes">The new minutes.</param>
    /// <param name="bytes">Their bytes.</param>
    /// <param name="cancellation">Cancels the reading.</param>
    public async Task<ExistingMinutes> LookAtAsync(NextMinutes minutes, ReadOnlyMemory<byte> bytes, CancellationToken cancellation)
    {
        if (await _archive.ReadAsync(minutes.Path, cancellation).ConfigureAwait(false) is not { } there) return ExistingMinutes.None;
        if (there.AsSpan().SequenceEqual(bytes.Span)) return ExistingMinutes.Same;
        return Decode(minutes.Path, minutes.Series, there) is null ? ExistingMinutes.Unreadable : ExistingMinutes.Other;
    }

    /// <summary>The template of a series: its own, or the built-in one.</summary>
    public async Task<Parsed<MinutesTemplate>> ReadTemplateAsync(string name, CancellationToken cancellation)
    {
        if (Configuration.For(name).Template is not { } path) return BuiltInTemplate.Minutes;
        var bytes = await _archive.ReadAsync(ArchivePath.Parse(path)!, cancellation).ConfigureAwait(false);
        return SeriesTemplate.Read(name, path, bytes);
    }

    /// <summary>The configuration, or what is wrong with it; null where there is none.</summary>
    private static async Task<Parsed<MinutesConfiguration>?> ReadConfigurationAsync(IArchive archive, CancellationToken cancellation)
    {
        var bytes = await archive.ReadAsync(ConfigurationPath, cancellation).ConfigureAwait(false);
        if (bytes is null) return null;
        var source = SourceText.Decode(ConfigurationPath.ToString(), bytes);
        return source.Value is { } text ? MinutesConfiguration.Read(text) : new(null, source.Problems);
    }

    /// <summary>The minutes; null where they cannot be read, which is noted.</summary>
    private MinutesDocument? Decode(ArchivePath path, string series, byte[] bytes)
    {
        var document = SeriesReading.Decode(path, bytes, Configuration.For(series));
        _unreadable.AddRange(document.Problems);
        return document.Value;
    }
}
