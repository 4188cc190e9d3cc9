using System.Collections.Immutable;
using System.IO.Enumeration;
using Minutes.Archive;
using Minutes.Text;

namespace Minutes.GitHub.Local;

/// <summary>An archive in a folder of this machine. Links are not followed: nothing outside of the folder is read or written.</summary>
public sealed class LocalCheckout : IArchive
{
    private static readonly EnumerationOptions WithoutLinks = new()
    {
        RecurseSubdirectories = true,
        IgnoreInaccessible = true,
        AttributesToSkip = FileAttributes.ReparsePoint,
    };

    private readonly Leftovers _leftovers = new();

    /// <param name="root">The archive's folder.</param>
    public LocalCheckout(string root) => Root = Path.TrimEndingDirectorySeparator(Path.GetFullPath(root));

    /// <summary>The archive's folder, as a full path.</summary>
    public string Root { get; }

    /// <summary>The folder of the checkout that a folder stands in: the nearest one above with a <c>.git</c>; null where there is none.</summary>
    public static string? RootAbove(string folder)
    {
        for (var candidate = new DirectoryInfo(folder); candidate is not null; candidate = candidate.Parent)
        {
            if (Path.Exists(Path.Combine(candidate.FullName, ".git"))) return candidate.FullName;
        }

        return null;
    }

    /// <inheritdoc/>
    public Task<ImmutableArray<ArchivePath>> ListAsync(CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var files = new FileSystemEnumerable<ArchivePath?>(Root, PathOf, WithoutLinks)
        {
            ShouldIncludePredicate = (ref entry) => !entry.IsDirectory,
            ShouldRecursePredicate = (ref entry) => entry.FileName is not ".git",
        };
        ImmutableArray<ArchivePath> paths = [.. files.OfType<ArchivePath>()];
        return Task.FromResult(paths);
    }

    /// <inheritdoc/>
    /// <remarks>Reads at once: to hand a small file to another thread and wait for it takes longer than to read it.</remarks>
    public Task<byte[]?> ReadAsync(ArchivePath path, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return Task.FromResult(Read(path));
    }

    private byte[]? Read(ArchivePath path)
    {
        var file = new FileInfo(FullPath(path));
        if (LeadsOutside(file)) throw new UnreadableFileException($"{path} is a link, or lies behind one; links are not followed");
        if (!file.Exists) return null;
        try
        {
            return Read(file);
        }
        catch (UnauthorizedAccessException refused)
        {
            throw new UnreadableFileException($"{path} may not be read", refused);
        }
    }

    private static byte[] Read(FileInfo file)
    {
        // A pipe has no length, and to open it waits for ever.
        if (file.Length == 0) return [];
        if (file.Length <= SourceText.MaximumBytes) return File.ReadAllBytes(file.FullName);
        var start = new byte[SourceText.MaximumBytes + 1];
        using var stream = file.OpenRead();
        stream.ReadExactly(start);
        return start;
    }

    /// <inheritdoc/>
    public async Task<bool> WriteAsync(ArchivePath path, ReadOnlyMemory<byte> content, CancellationToken cancellation)
    {
        var file = new FileInfo(FullPath(path));
        if (LeadsOutside(file)) throw new IOException($"{path} is a link, or lies behind one; links are not written through");
        if (Directory.Exists(file.FullName)) throw new IOException($"{path} is a folder, so no file can be written there");
        if (file.Exists) return false;
        Directory.CreateDirectory(file.DirectoryName!);
        using var written = await WriteBesideAsync(file, content, cancellation).ConfigureAwait(false);
        return written.TryTakeName();
    }

    /// <inheritdoc/>
    public async Task<bool> ReplaceAsync(ArchivePath path, ReadOnlyMemory<byte> read, ReadOnlyMemory<byte> content, CancellationToken cancellation)
    {
        var file = new FileInfo(FullPath(path));
        if (!file.Exists || LeadsOutside(file)) return false;
        using var written = await WriteBesideAsync(file, content, cancellation).ConfigureAwait(false);

        // Looked at only now, so that hardly anybody can come between.
        file.Refresh();
        if (!file.Exists || LeadsOutside(file)) return false;
        if (await ReadAsync(path, cancellation).ConfigureAwait(false) is not { } there || !there.AsSpan().SequenceEqual(read.Span)) return false;
        written.Replace();
        return true;
    }

    private async Task<WrittenFile> WriteBesideAsync(FileInfo file, ReadOnlyMemory<byte> content, CancellationToken cancellation)
    {
        var written = await WrittenFile.BesideAsync(file, content, cancellation).ConfigureAwait(false);
        _leftovers.Remove(file, written.At);
        return written;
    }

    private ArchivePath? PathOf(ref FileSystemEntry entry) =>
        ArchivePath.Parse(entry.ToFullPath()[(Root.Length + 1)..].Replace(Path.DirectorySeparatorChar, '/'));

    private string FullPath(ArchivePath path) => Path.Combine(Root, path.ToString());

    private bool LeadsOutside(FileInfo file)
    {
        if (file.LinkTarget is not null) return true;
        for (var folder = file.Directory; folder is not null && folder.FullName.Length > Root.Length; folder = folder.Parent)
        {
            if (folder.LinkTarget is not null) return true;
        }

        return false;
    }
}
