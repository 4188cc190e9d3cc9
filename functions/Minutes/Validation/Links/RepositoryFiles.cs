using System.Runtime.CompilerServices;

namespace Minutes.Validation.Links;

/// <summary>The files of the repository, looked up in the ways in which links name them. Nothing is built before it is asked for, and then once for all files that are checked.</summary>
internal sealed class RepositoryFiles
{
    private static readonly ConditionalWeakTable<IReadOnlySet<string>, RepositoryFiles> Known = [];

    private readonly IReadOnlySet<string> _paths;
    private readonly Lazy<HashSet<string>> _folders;
    private readonly Lazy<ILookup<string, string>> _bySpelling;
    private readonly Lazy<ILookup<string, string>> _byName;
    private readonly Lazy<ILookup<string, string>> _byFolder;

    private RepositoryFiles(IReadOnlySet<string> paths)
    {
        _paths = paths;
        _folders = new(() => [.. paths.SelectMany(FoldersAbove)]);
        _bySpelling = new(() => paths.ToLookup(path => path, StringComparer.OrdinalIgnoreCase));
        _byName = new(() => paths.ToLookup(NameOf, StringComparer.OrdinalIgnoreCase));
        _byFolder = new(() => paths.ToLookup(path => path[..^NameOf(path).Length]));
    }

    internal static RepositoryFiles Of(IReadOnlySet<string> paths) => Known.GetValue(paths, found => new(found));

    internal bool Contains(string path) => _paths.Contains(path);

    /// <summary>Whether a file or a folder lies there; the root has no name.</summary>
    internal bool HasFileOrFolder(string path) => path.Length == 0 || Contains(path) || _folders.Value.Contains(path);

    /// <summary>The one file whose path differs in case at most; null where there is none or several.</summary>
    internal string? SameButCase(string path) => _bySpelling.Value[path].ToList() is [var only] ? only : null;

    /// <summary>The files of a name, whatever its case.</summary>
    internal IEnumerable<string> Named(string name) => _byName.Value[name];

    /// <summary>The names in a folder, which is written with a slash at its end; the root is empty.</summary>
    internal IEnumerable<string> NamesIn(string folder) => _byFolder.Value[folder].Select(NameOf).Order(StringComparer.Ordinal);

    private static string NameOf(string path) => path[(path.LastIndexOf('/') + 1)..];

    private static IEnumerable<string> FoldersAbove(string path)
    {
        for (var slash = path.IndexOf('/', StringComparison.Ordinal); slash >= 0; slash = path.IndexOf('/', slash + 1)) yield return path[..slash];
    }
}
