using System.Collections.Immutable;
using Minutes.Archive;
using Minutes.GitHub.Repositories.Answers;
using Minutes.Observation;

namespace Minutes.GitHub.Repositories;

/// <summary>Makes the list of files of a commit from its nested folders.</summary>
internal static class TreeReading
{
    /// <summary>What git keeps of a link instead of the kind of file (git-scm.com/docs/git-fast-import, "filemodify").</summary>
    private const int Link = 0xA000;

    internal static FileTree Read(CommitAnswer commit) => new(commit.Oid, Read(commit.Tree, "").ToImmutableSortedDictionary());

    /// <summary>The files in a folder, by their whole paths.</summary>
    /// <param name="tree">The folder.</param>
    /// <param name="folder">Where it lies, with a slash at its end; empty for the root.</param>
    internal static IEnumerable<KeyValuePair<ArchivePath, string>> Read(TreeAnswer? tree, string folder) =>
        from found in FilesIn(tree, folder)
        let path = ArchivePath.Parse(found.Path)
        where path is not null
        select KeyValuePair.Create(path, found.Oid);

    /// <summary>The folders whose content was not asked for.</summary>
    internal static IEnumerable<(string Path, string Oid)> Unread(TreeAnswer? tree, string folder) =>
        from entry in tree?.Entries ?? []
        where entry.Type == "tree"
        let path = folder + entry.Name
        from found in entry.Object?.Entries is null ? [(path, entry.Oid)] : Unread(entry.Object, path + "/")
        select found;

    private static IEnumerable<(string Path, string Oid)> FilesIn(TreeAnswer? tree, string folder) =>
        from entry in tree?.Entries ?? []
        let path = folder + entry.Name
        from found in entry.Type switch
        {
            "blob" when entry.Mode != Link => [(path, entry.Oid)],
            "tree" => FilesIn(entry.Object, path + "/"),
            _ => Enumerable.Empty<(string, string)>(),
        }
        select found;
}
