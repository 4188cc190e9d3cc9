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

    internal static FileTree Read(CommitAnswer? commit)
    {
        if (commit?.Oid is null) return FileTree.Empty;
        var files = ImmutableSortedDictionary.CreateBuilder<ArchivePath, string>();
        foreach (var (path, entry) in FilesIn(commit.Tree, ""))
        {
            if (ArchivePath.Parse(path) is { } parsed) files[parsed] = entry.Oid;
        }

        return new(commit.Oid, files.ToImmutable());
    }

    /// <summary>The folders whose content lies deeper than the document asks.</summary>
    internal static ImmutableArray<(string Path, string Oid)> Unread(CommitAnswer? commit) =>
        [.. FoldersIn(commit?.Tree, "").Where(folder => folder.Entry.Object?.Entries is null).Select(folder => (folder.Path, folder.Entry.Oid))];

    internal static IEnumerable<(string Path, TreeEntryAnswer Entry)> FilesIn(TreeAnswer? tree, string folder) =>
        from entry in tree?.Entries ?? []
        let path = folder + entry.Name
        from found in entry.Type switch
        {
            "blob" when entry.Mode != Link => [(path, entry)],
            "tree" => FilesIn(entry.Object, path + "/"),
            _ => Enumerable.Empty<(string, TreeEntryAnswer)>(),
        }
        select found;

    private static IEnumerable<(string Path, TreeEntryAnswer Entry)> FoldersIn(TreeAnswer? tree, string folder) =>
        from entry in tree?.Entries ?? []
        where entry.Type == "tree"
        let path = folder + entry.Name
        from found in FoldersIn(entry.Object, path + "/").Prepend((path, entry))
        select found;
}
