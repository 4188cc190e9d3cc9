using System.Collections.Immutable;
using Minutes.Archive;
using Minutes.Changes;
using Minutes.Documents;
using Minutes.Observation;

namespace Minutes.GitHub.Local;

/// <summary>
/// A checkout as if it were the default branch of a repository on GitHub in which nothing else is: what a look would do there, without the network.
/// Nothing is changed in it.
/// </summary>
/// <param name="name">The repository that it is a checkout of.</param>
/// <param name="archive">The checkout.</param>
public sealed class LocalRepository(RepositoryName name, IArchive archive) : IRepository
{
    /// <inheritdoc/>
    /// <remarks>The id of a content is its path here: so nothing is read that nobody asks for.</remarks>
    public async Task<RepositoryObservation> ObserveAsync(CancellationToken cancellation)
    {
        var paths = await archive.ListAsync(cancellation).ConfigureAwait(false);
        return new()
        {
            Name = name,
            Id = name.ToString(),
            Visibility = Visibility.Private,
            Viewer = "minutes",
            CanWrite = false,
            DefaultBranch = "main",
            Files = new("HEAD", paths.ToImmutableSortedDictionary(path => path, path => path.ToString())),
            Configuration = await ReadAsync(ArchiveReader.ConfigurationPath, cancellation).ConfigureAwait(false),
        };
    }

    /// <inheritdoc/>
    public async Task<ReadAnswer> ReadAsync(ReadRequest request, CancellationToken cancellation)
    {
        var blobs = ImmutableDictionary.CreateBuilder<string, BlobContent>();
        foreach (var id in request.Blobs)
        {
            if (ArchivePath.Parse(id) is { } path && await ReadAsync(path, cancellation).ConfigureAwait(false) is { } content) blobs[id] = content;
        }

        return new() { Blobs = blobs.ToImmutable() };
    }

    /// <inheritdoc/>
    /// <remarks>Nothing is known here, and unknown is never closed.</remarks>
    public Task<StateAnswer> ReadStatesAsync(StateRequest request, CancellationToken cancellation) => Task.FromResult(new StateAnswer());

    /// <inheritdoc/>
    public Task<ApplyAnswer> ApplyAsync(ImmutableArray<Change> changes, CancellationToken cancellation) =>
        Task.FromResult(new ApplyAnswer([.. changes.Select(change => new ChangeOutcome(change, ChangeOutcomeKind.Refused, "a checkout is only looked at"))]));

    private async Task<BlobContent?> ReadAsync(ArchivePath path, CancellationToken cancellation)
    {
        try
        {
            return await archive.ReadAsync(path, cancellation).ConfigureAwait(false) is { } bytes ? new(path.ToString(), bytes) : null;
        }
        catch (UnreadableFileException reason)
        {
            return new(path.ToString(), null, reason.Message);
        }
    }
}
