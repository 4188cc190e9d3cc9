using System.Collections.Immutable;
using Minutes.Archive;

namespace Minutes.Observation;

/// <summary>What a look reads after it observed.</summary>
public sealed record ReadRequest
{
    /// <summary>Contents of files, by blob id.</summary>
    public ImmutableHashSet<string> Blobs { get; init; } = [];

    /// <summary>Files at commits that may lie in a fork or not on the default branch: each by the commit and its path.</summary>
    public ImmutableHashSet<(string Commit, ArchivePath Path)> FilesAt { get; init; } = [];

    /// <summary>The pull requests whose details are read, by number, each with the files whose contents are wanted at the head and before.</summary>
    public ImmutableDictionary<int, ImmutableArray<ArchivePath>> PullRequests { get; init; } = ImmutableDictionary<int, ImmutableArray<ArchivePath>>.Empty;

    /// <summary>How many of the newest commit messages of the default branch are read.</summary>
    public int Messages { get; init; }

    /// <summary>Whether nothing is asked for.</summary>
    public bool IsEmpty => Blobs.IsEmpty && FilesAt.IsEmpty && PullRequests.IsEmpty && Messages == 0;
}
