using System.Collections.Immutable;
using Minutes.Archive;
using Minutes.Observation;

namespace Minutes.Planning.Reviewing;

/// <summary>The files as they would be if a pull request were merged now.</summary>
internal static class FilesAfterMerge
{
    /// <summary>A check beside those files, with the default branch's configuration.</summary>
    /// <param name="context">The repository.</param>
    /// <param name="pull">The pull request.</param>
    /// <param name="oldNames">What its renamed files were called before, as far as that is known.</param>
    internal static MinutesCheck Check(LookContext context, ObservedPullRequest pull, ImmutableHashSet<ArchivePath> oldNames)
    {
        var files = pull.Files.ToLookup(file => file.Kind is FileChange.Removed, file => file.Path);
        var paths = context.Repository.Files.Blobs.Keys.Except(files[true]).Except(oldNames).Union(files[false]).ToList();
        return new(new(context.Configuration, context.Now, paths.Select(path => path.ToString()).ToHashSet(StringComparer.Ordinal))
        {
            Archive = ArchiveListing.Of(paths),
        });
    }
}
