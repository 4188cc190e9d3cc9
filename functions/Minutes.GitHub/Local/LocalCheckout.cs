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

    /// <param name="root">The archive's folder.</param>
    public LocalCheckout(string root) => Root = Path.TrimEndingDirectorySeparator(Path.GetFullPath(root));

    /// <summary>The archive's folder, as a full path.</summary>
    public string Root { get; }

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
        if (!file.Exists) return null;
        if (LeadsOutside(file)) throw new IOException($"{path} is a link, or lies behind one; links are not followed");

        // A pipe has no length, and to open it waits for ever.
        if (file.Length == 0) return [];
        if (file.Length <= SourceText.MaximumBytes) return File.ReadAllBytes(file.FullName);
        var start = new byte[SourceText.MaximumBytes + 1];
        using var stream = file.OpenRead();
        stream.ReadExactly(start);
        return start;
    }

    /// <inheritdoc/>
    public async Task<bool> WriteAsync(ArchivePath path, ReadOnlyMemory<byte> content, bool mayReplace, CancellationToken cancellation)
    {
        var file = new FileInfo(FullPath(path));
        if (LeadsOutside(file)) throw new IOException($"{path} is a link, or lies behind one; links are not written through");
        if (Directory.Exists(file.FullName)) throw new IOException($"{path} is a folder, so no file can be written there");
        if (file.Exists && !mayReplace) return false;
        Directory.CreateDirectory(file.DirectoryName!);

        // Written beside and moved into place: a killed run leaves either no file or a whole one.
        var temporary = Path.Combine(file.DirectoryName!, $".{file.Name}.{Guid.NewGuid():N}.tmp");
        try
        {
            await WriteToDiskAsync(temporary, content, cancellation).ConfigureAwait(false);
            if (mayReplace) File.Move(temporary, file.FullName, overwrite: true);
            else NewName.Move(temporary, file.FullName);
            return true;
        }
        catch (IOException) when (!mayReplace && File.Exists(file.FullName))
        {
            // Somebody else was faster.
            return false;
        }
        finally
        {
            File.Delete(temporary);
        }
    }

    /// <summary>Writes a new file, and waits until it is on the disk: a name must not outlive a crash that its content does not.</summary>
    private static async Task WriteToDiskAsync(string name, ReadOnlyMemory<byte> content, CancellationToken cancellation)
    {
        var stream = new FileStream(name, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0, FileOptions.Asynchronous);
        await using (stream.ConfigureAwait(false))
        {
            await stream.WriteAsync(content, cancellation).ConfigureAwait(false);
            stream.Flush(flushToDisk: true);
        }
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
