using System.Collections.Concurrent;
using System.Collections.Immutable;
using Minutes.Archive;
using Minutes.Documents;
using Minutes.Planning;
using Minutes.Text;
using Minutes.Validation;
using NodaTime;

namespace Minutes.GitHub;

/// <summary>Checks minutes of an archive, with what lies around them. Of each series only the files around the checked ones are read.</summary>
/// <param name="archive">The archive.</param>
/// <param name="reader">What there is in it.</param>
/// <param name="now">When it is checked.</param>
public sealed class ArchiveChecker(IArchive archive, ArchiveReader reader, Instant now)
{
    /// <summary>At most so many files are checked in a row. Rules are quicker over more of them, but near the end of the work processors would wait for one another.</summary>
    private const int Together = 32;

    private readonly MinutesCheck _check = new(new(reader.Configuration, now, reader.Paths.Select(path => path.ToString()).ToHashSet(StringComparer.Ordinal))
    {
        Archive = reader.Listing,
    });

    /// <summary>What the files were before the change that is checked: only what is new is told. Null for a file that is new; no entry tells all.</summary>
    public ImmutableDictionary<ArchivePath, byte[]?> Before { get; init; } = ImmutableDictionary<ArchivePath, byte[]?>.Empty;

    /// <summary>Whether to mend what can be mended; nothing is written.</summary>
    public bool Mends { get; init; }

    /// <summary>The files that are minutes, or were meant to be; without those of ignored series.</summary>
    public ImmutableArray<SubmittedPath> Submitted(IEnumerable<ArchivePath> paths) => _check.Submitted(paths);

    /// <summary>Checks files, series by series, so that no more series are in memory than there are processors; the longest first, so that all have work to the end.</summary>
    public async Task<CheckReport> CheckAsync(ImmutableArray<SubmittedPath> paths, CancellationToken cancellation)
    {
        var files = new ConcurrentBag<CheckedFile[]>();
        await Parallel.ForEachAsync(
            paths.GroupBy(path => path.Listing.Name).OrderByDescending(series => series.Count()),
            Options(cancellation),
            async (series, token) => files.Add(await CheckSeriesAsync([.. series], token).ConfigureAwait(false))).ConfigureAwait(false);
        return new([.. files.SelectMany(series => series).OrderBy(file => file.Path)]);
    }

    /// <summary>Checks a text that is not in the archive yet under the path that it is to have.</summary>
    public async Task<CheckedFile> CheckAsync(SubmittedPath path, ReadOnlyMemory<byte> bytes, CancellationToken cancellation)
    {
        var around = await ReadAroundAsync([path], new(), cancellation).ConfigureAwait(false);
        return Check([FileOf(path, new(bytes, _check.Read(path.Path, path.Listing, bytes.Span)))], around)[0];
    }

    private async Task<CheckedFile[]> CheckSeriesAsync(ImmutableArray<SubmittedPath> paths, CancellationToken cancellation)
    {
        var read = new ConcurrentDictionary<ArchivePath, ReadFile>();
        var around = await ReadAroundAsync(paths, read, cancellation).ConfigureAwait(false);
        await ReadAllAsync(paths.Select(path => path.Path).Where(path => !read.ContainsKey(path)), paths[0].Listing, read, cancellation).ConfigureAwait(false);
        var files = new ConcurrentBag<ImmutableArray<CheckedFile>>();

        // Awaited, not joined: a processor whose parts are done goes on with another series.
        await Parallel.ForEachAsync(Parts(paths), Options(cancellation), (part, _) =>
        {
            files.Add(Check(part.Select(path => FileOf(path, read[path.Path])), around));
            return ValueTask.CompletedTask;
        }).ConfigureAwait(false);
        return [.. files.SelectMany(part => part)];
    }

    /// <summary>Parts of one size, so that processors are done with them together.</summary>
    private static IEnumerable<SubmittedPath[]> Parts(ImmutableArray<SubmittedPath> paths)
    {
        var count = (paths.Length + Together - 1) / Together;
        return paths.Chunk((paths.Length + count - 1) / count);
    }

    private async Task<SeriesAround> ReadAroundAsync(
        ImmutableArray<SubmittedPath> paths, ConcurrentDictionary<ArchivePath, ReadFile> read, CancellationToken cancellation)
    {
        var listing = paths[0].Listing;
        var needed = SeriesAround.Needed(listing, paths);
        await ReadAllAsync(needed.Select(file => file.Path), listing, read, cancellation).ConfigureAwait(false);
        var documents = needed
            .Select(file => (file, read.GetValueOrDefault(file.Path)?.Document.Value))
            .Where(one => one.Value is not null)
            .Select(one => (one.file, one.Value!));
        return _check.Around(listing, documents);
    }

    private Task ReadAllAsync(
        IEnumerable<ArchivePath> paths, SeriesListing listing, ConcurrentDictionary<ArchivePath, ReadFile> read, CancellationToken cancellation) =>
        Parallel.ForEachAsync(paths, Options(cancellation), async (path, token) => read[path] = await ReadAsync(path, listing, token).ConfigureAwait(false));

    /// <summary>One file; what is none, such as a link or a folder that git names, must not keep the others from being checked.</summary>
    private async Task<ReadFile> ReadAsync(ArchivePath path, SeriesListing listing, CancellationToken cancellation)
    {
        try
        {
            if (await archive.ReadAsync(path, cancellation).ConfigureAwait(false) is { } bytes) return ReadFile.Kept(bytes, _check.Read(path, listing, bytes));
            return new(Array.Empty<byte>(), new Problem(path.ToString(), new(1, 1), $"{path} is no file, or none any more", "put the minutes there as a file"));
        }
        catch (UnreadableFileException reason)
        {
            return new(Array.Empty<byte>(), new Problem(path.ToString(), new(1, 1), reason.Message, "put the minutes there as a file"));
        }
    }

    private SubmittedFile FileOf(SubmittedPath path, ReadFile read) => new(path, read.Document, read.Bytes, Before.GetValueOrDefault(path.Path));

    private ImmutableArray<CheckedFile> Check(IEnumerable<SubmittedFile> files, SeriesAround around) => (_check with { Mends = Mends }).Check(files, around);

    private static ParallelOptions Options(CancellationToken cancellation) =>
        new() { MaxDegreeOfParallelism = Environment.ProcessorCount, CancellationToken = cancellation };

    /// <summary>A file of the series, as it was read.</summary>
    private sealed record ReadFile(ReadOnlyMemory<byte> Bytes, Parsed<MinutesDocument> Document)
    {
        /// <summary>The bytes are shown where they cannot be read; else the text has all of them, and a whole series lies in memory at once.</summary>
        internal static ReadFile Kept(byte[] bytes, Parsed<MinutesDocument> document) => new(document.Value is null ? bytes : Array.Empty<byte>(), document);
    }
}
