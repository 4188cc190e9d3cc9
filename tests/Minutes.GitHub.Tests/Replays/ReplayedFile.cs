using System.Collections.Immutable;
using Minutes.Archive;
using Minutes.Documents;
using Minutes.Tests;
using Minutes.Text;
using NodaTime;

namespace Minutes.GitHub.Tests.Replays;

/// <summary>A file of the archive that is replayed.</summary>
/// <param name="Path">Its path below the archive's folder.</param>
/// <param name="Bytes">Its content.</param>
internal sealed record ReplayedFile(string Path, ImmutableArray<byte> Bytes)
{
    private readonly Lazy<MinutesDocument?> _document = new(() => SourceText.Decode(Path, Bytes.AsSpan()).Value is { } text ? MinutesDocument.Read(text).Value : null);

    internal string Series => Path[..Math.Max(Path.IndexOf('/', StringComparison.Ordinal), 0)];

    /// <summary>The day of the meeting; null where the name tells none.</summary>
    internal LocalDate? Date { get; } = ArchivePath.Parse(Path) is { } path ? PathPattern.Of(path)?.Date : null;

    /// <summary>The end of the meeting, more or less.</summary>
    internal Instant Met => Date!.Value.AtMidnight().InUtc().ToInstant() + Duration.FromHours(15);

    internal IEnumerable<Reference> References => _document.Value is { } document ? document.References : [];

    /// <summary>All files, oldest meeting first; those without a day come before.</summary>
    internal static ImmutableArray<ReplayedFile> Read() =>
    [
        .. Directory.EnumerateFiles(CorpusFolder.Path, "*.md", SearchOption.AllDirectories)
            .Select(file => new ReplayedFile(System.IO.Path.GetRelativePath(CorpusFolder.Path, file).Replace('\\', '/'), [.. File.ReadAllBytes(file)]))
            .OrderBy(file => file.Date ?? LocalDate.MinIsoValue)
            .ThenBy(file => file.Path, StringComparer.Ordinal),
    ];

    /// <summary>Minutes as somebody hands them in who has not come to the end yet.</summary>
    internal ReplayedFile WithoutEnd() => this with { Bytes = Bytes[..(Bytes.AsSpan()[..(Bytes.Length * 2 / 3)].LastIndexOf((byte)'\n') + 1)] };
}
