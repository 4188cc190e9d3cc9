namespace Minutes.GitHub.Local;

/// <summary>
/// A file's new content, written beside it and moved into its place: whoever looks, and a run that is killed, finds the old file or the new
/// one, whole. Gone with the object where it was not moved.
/// </summary>
internal sealed class WrittenFile : IDisposable
{
    private readonly FileInfo _file;
    private readonly string _temporary;

    private WrittenFile(FileInfo file)
    {
        _file = file;
        _temporary = Path.Combine(file.DirectoryName!, Leftovers.NameBeside(file.Name));
    }

    /// <summary>Writes the content beside the place that a file has, or is to have.</summary>
    internal static async Task<WrittenFile> BesideAsync(FileInfo file, ReadOnlyMemory<byte> content, CancellationToken cancellation)
    {
        var written = new WrittenFile(file);
        try
        {
            await written.WriteAsync(content, cancellation).ConfigureAwait(false);
            return written;
        }
        catch
        {
            written.Dispose();
            throw;
        }
    }

    /// <summary>When it was written, on the clock of the disk.</summary>
    internal DateTime At => File.GetLastWriteTimeUtc(_temporary);

    /// <summary>Takes the place of the file, with its permissions. One that may not be written to is not replaced either.</summary>
    internal void Replace()
    {
        _file.Refresh();
        if (_file.Exists)
        {
            using var there = new FileStream(_file.FullName, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
            if (!there.CanSeek) throw new IOException($"{_file.Name} is a pipe or a device, and not replaced");
            if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(_temporary, _file.UnixFileMode);
        }

        File.Move(_temporary, _file.FullName, overwrite: true);
    }

    /// <summary>Takes the place if it is free; false where somebody else was faster.</summary>
    internal bool TryTakeName()
    {
        try
        {
            NewName.Move(_temporary, _file.FullName);
            return true;
        }
        catch (IOException) when (File.Exists(_file.FullName))
        {
            return false;
        }
    }

    public void Dispose() => File.Delete(_temporary);

    /// <summary>Waits until the content is on the disk: a name must not outlive a crash that its content does not.</summary>
    private async Task WriteAsync(ReadOnlyMemory<byte> content, CancellationToken cancellation)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, Share = FileShare.None, BufferSize = 0, Options = FileOptions.Asynchronous };

        // Nobody may read here for a moment what they may not read there.
        if (_file.Exists && !OperatingSystem.IsWindows()) options.UnixCreateMode = _file.UnixFileMode;
        var stream = new FileStream(_temporary, options);
        await using (stream.ConfigureAwait(false))
        {
            await stream.WriteAsync(content, cancellation).ConfigureAwait(false);
            stream.Flush(flushToDisk: true);
        }
    }
}
