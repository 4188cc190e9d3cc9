using System.Collections.Immutable;
using Minutes.Archive;
using Minutes.Text;

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
        if (!file.Exists) return null;
        if (LeadsOutside(file)) throw new IOException($"{path} is a link, or lies behind one; links are not followed");

        // A pipe has no length, and to open it waits for ever.
        if (file.Length == 0) return [];
        if (file.Length > SourceText.MaximumBytes) throw new IOException($"{path} has {file.Length} bytes, more than the {SourceText.MaximumBytes} that are read");
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
        var temporary = Path.Combine(file.DirectoryName!, $".{file.Name}.{Guid.NewGuid():N}.tmp");
        try
        {
            await File.WriteAllBytesAsync(temporary, content, cancellation).ConfigureAwait(false);
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
