using System.Collections.Immutable;
using Minutes.Archive;
using Minutes.Text;

namespace Minutes.GitHub;

/// <summary>The port: an archive of minutes, wherever it lies.</summary>
public interface IArchive
{
    /// <summary>The paths of all files, in no order; without those of git itself.</summary>
    Task<ImmutableArray<ArchivePath>> ListAsync(CancellationToken cancellation);

    /// <summary>The bytes of a file, of a large one no more than <see cref="SourceText.MaximumBytes"/> and one, which shows that it is too large; null where there is none.</summary>
    /// <exception cref="UnreadableFileException">This one file cannot be read.</exception>
    Task<byte[]?> ReadAsync(ArchivePath path, CancellationToken cancellation);

    /// <summary>Writes a new file as a whole or not at all. Returns false, and changes nothing, where one is there.</summary>
    Task<bool> WriteAsync(ArchivePath path, ReadOnlyMemory<byte> content, CancellationToken cancellation);

    /// <summary>Replaces a file as a whole or not at all. Returns false, and changes nothing, where it does not have the bytes any more that it was read with.</summary>
    /// <param name="path">The file.</param>
    /// <param name="read">The bytes that it was read with.</param>
    /// <param name="content">Those that it is to have.</param>
    /// <param name="cancellation">Cancels the writing.</param>
    Task<bool> ReplaceAsync(ArchivePath path, ReadOnlyMemory<byte> read, ReadOnlyMemory<byte> content, CancellationToken cancellation);
}
