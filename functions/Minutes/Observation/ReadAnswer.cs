using System.Collections.Immutable;
using Minutes.Archive;

namespace Minutes.Observation;

/// <summary>What was read.</summary>
public sealed record ReadAnswer
{
    /// <summary>The asked contents, by blob id; none for a blob that is not there.</summary>
    public ImmutableDictionary<string, BlobContent> Blobs { get; init; } = ImmutableDictionary<string, BlobContent>.Empty;

    /// <summary>The asked files at commits; none for a file that is not there.</summary>
    public ImmutableDictionary<(string Commit, ArchivePath Path), BlobContent> FilesAt { get; init; } = ImmutableDictionary<(string Commit, ArchivePath Path), BlobContent>.Empty;

    /// <summary>The details of pull requests, by number.</summary>
    public ImmutableDictionary<int, PullRequestDetails> PullRequests { get; init; } = ImmutableDictionary<int, PullRequestDetails>.Empty;

    /// <summary>The newest commit messages of the default branch, newest first.</summary>
    public ImmutableArray<string> Messages { get; init; } = [];

    /// <summary>What could not be read of the files, each with the reason: what is missing here may be there.</summary>
    public ImmutableArray<string> Failures { get; init; } = [];

    /// <summary>The ids of the commits with these messages.</summary>
    public ImmutableArray<string> Commits { get; init; } = [];
}
