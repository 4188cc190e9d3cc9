using System.Collections.Immutable;
using Minutes.Archive;

namespace Minutes.GitHub.Local;

/// <summary>An archive in a folder of this machine. Links are not followed: nothing outside of the folder is read or written.</summary>
public sealed class LocalCheckout : IArchive
{
    private static readonly EnumerationOptions MarkdownFiles = new()
    {
        RecurseSubdirectories = true,
        IgnoreInaccessible = true,
        MatchCasing = MatchCasing.CaseInsensitive,

        // Names that begin with a dot count as hidden: .git, .github.
        AttributesToSkip = FileAttributes.Hidden | FileAttributes.System | FileAttributes.ReparsePoint,
    };

    private readonly string _root;

    /// <param name="root">The archive's folder.</param>
    public LocalCheckout(string root) => _root = Path.TrimEndingDirectorySeparator(Path.GetFullPath(root));

    /// <summary>The folder of the checkout that a folder stands in: the nearest one above with a <c>.git</c>; the folder itself where there is none.</summary>
    public static string RootAbove(string folder)
    {
        for (var candidate = new DirectoryInfo(folder); candidate is not null; candidate = candidate.Parent)
        {
            if (Path.Exists(Path.Combine(candidate.FullName, ".git"))) return candidate.FullName;
        }

        return folder;
    }

    /// <inheritdoc/>
    public Task<ImmutableArray<ArchivePath>> ListAsync(CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var paths = Directory.EnumerateFiles(_root, "*.md", MarkdownFiles)
            .Select(file => ArchivePath.Parse(file[(_root.Length + 1)..].Replace(Path.DirectorySeparatorChar, '/')))
            .OfType<ArchivePath>()
            .ToImmutableArray();
        return Task.FromResult(paths);
    }

    /// <inheritdoc/>
    public async Task<byte[]?> ReadAsync(ArchivePath path, CancellationToken cancellation)
    {
        var file = new FileInfo(FullPath(path));
        if (!file.Exists || LeadsOutside(file)) return null;
        return await File.ReadAllBytesAsync(file.FullName, cancellation).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public async Task<bool> WriteAsync(ArchivePath path, ReadOnlyMemory<byte> content, bool mayReplace, CancellationToken cancellation)
    {
        var file = new FileInfo(FullPath(path));
        if (LeadsOutside(file)) throw new IOException($"{path} is a link, or lies behind one; links are not written through");
        if (file.Exists && !mayReplace) return false;
        Directory.CreateDirectory(file.DirectoryName!);

        // Written beside and moved into place: a killed run leaves either no file or a whole one.
        var temporary = $"{file.FullName}.{Guid.NewGuid():N}.tmp";
        try
        {
            await File.WriteAllBytesAsync(temporary, content, cancellation).ConfigureAwait(false);
            if (!mayReplace && !TryReserve(file.FullName)) return false;
            File.Move(temporary, file.FullName, overwrite: true);
            return true;
        }
        finally
        {
            File.Delete(temporary);
        }
    }

    /// <summary>
    /// Takes the place with an empty file, which one writer alone can: to move a file only where none is, Unix looks first and moves then,
    /// and of two writers at once both would win.
    /// </summary>
    private static bool TryReserve(string path)
    {
        try
        {
            using var reserved = new FileStream(path, FileMode.CreateNew);
            return true;
        }
        catch (IOException) when (File.Exists(path))
        {
            return false;
        }
    }

    private string FullPath(ArchivePath path) => Path.Combine(_root, path.ToString());

    private bool LeadsOutside(FileInfo file)
    {
        if (file.LinkTarget is not null) return true;
        for (var folder = file.Directory; folder is not null && folder.FullName.Length > _root.Length; folder = folder.Parent)
        {
            if (folder.LinkTarget is not null) return true;
        }

        return false;
    }
}
