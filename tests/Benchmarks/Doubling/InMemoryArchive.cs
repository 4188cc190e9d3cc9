using System.Collections.Immutable;
using Minutes.Archive;
using Minutes.GitHub;

namespace Benchmarks.Doubling;

/// <summary>An archive without a disk, which would be what is timed.</summary>
internal sealed class InMemoryArchive(Dictionary<ArchivePath, byte[]> files) : IArchive
{
    public Task<ImmutableArray<ArchivePath>> ListAsync(CancellationToken cancellation) => Task.FromResult(files.Keys.ToImmutableArray());

    public Task<byte[]?> ReadAsync(ArchivePath path, CancellationToken cancellation) => Task.FromResult(files.GetValueOrDefault(path));

    public Task<bool> WriteAsync(ArchivePath path, ReadOnlyMemory<byte> content, CancellationToken cancellation) => Task.FromResult(false);

    public Task<bool> ReplaceAsync(ArchivePath path, ReadOnlyMemory<byte> read, ReadOnlyMemory<byte> content, CancellationToken cancellation) => throw new NotSupportedException();
}
