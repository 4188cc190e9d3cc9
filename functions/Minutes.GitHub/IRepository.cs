using System.Collections.Immutable;
using Minutes.Changes;
using Minutes.Observation;

namespace Minutes.GitHub;

/// <summary>The port of the engine: a repository of minutes with its pull requests and labels, wherever it lies. Each call is one request where that can be.</summary>
public interface IRepository
{
    /// <summary>What there is, with what an earlier look left behind.</summary>
    Task<RepositoryObservation> ObserveAsync(CancellationToken cancellation);

    /// <summary>Contents of files, details of pull requests, and the newest commit messages.</summary>
    Task<ReadAnswer> ReadAsync(ReadRequest request, CancellationToken cancellation);

    /// <summary>How references stand, which labels there are, and which pull requests head branches had.</summary>
    Task<StateAnswer> ReadStatesAsync(StateRequest request, CancellationToken cancellation);

    /// <summary>Makes changes, in their order. One that is refused does not keep the others from being made, but those that need it.</summary>
    Task<ApplyAnswer> ApplyAsync(ImmutableArray<Change> changes, CancellationToken cancellation);
}
