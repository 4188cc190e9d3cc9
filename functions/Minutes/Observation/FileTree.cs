using System.Collections.Immutable;
using Minutes.Archive;

namespace Minutes.Observation;

/// <summary>The files of a commit.</summary>
/// <param name="Commit">The commit's id; null where there is none.</param>
/// <param name="Blobs">The id of each file's content. Links, submodules, and names that no archive can have, are left out.</param>
public sealed record FileTree(string? Commit, ImmutableSortedDictionary<ArchivePath, string> Blobs)
{
    /// <summary>The files of a repository without a commit.</summary>
    public static FileTree Empty { get; } = new(null, ImmutableSortedDictionary<ArchivePath, string>.Empty);
}
