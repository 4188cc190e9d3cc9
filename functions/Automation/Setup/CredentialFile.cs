using System.Runtime.Versioning;
using System.Security.AccessControl;
using System.Security.Principal;

namespace Automation.Setup;

/// <summary>
/// The file for the credentials, which only the user can read. It is made before anybody goes to GitHub: so it is known to be writable, nobody else's file is overwritten, and
/// the key, which GitHub shows once, is not lost in the end. One that stayed empty is taken away again.
/// </summary>
internal sealed class CredentialFile : IDisposable
{
    private readonly FileStream _stream;
    private bool _isWritten;

    private CredentialFile(string path)
    {
        Path = path;
        _stream = OperatingSystem.IsWindows() ? OnWindows(path) : OnUnix(path);
    }

    /// <summary>Where it lies.</summary>
    internal string Path { get; }

    /// <exception cref="UsageException">There is such a file, or none can be made there.</exception>
    internal static CredentialFile Make(string path)
    {
        // A run that was killed left it.
        if (new FileInfo(path) is { Exists: true, Length: 0, LinkTarget: null }) File.Delete(path);
        try
        {
            return new(path);
        }
        catch (IOException) when (System.IO.Path.Exists(path) || new FileInfo(path).LinkTarget is not null)
        {
            throw new UsageException($"{path} is there already, and is not overwritten; move it away, or name another one with --file");
        }
        catch (Exception reason) when (reason is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"{path} cannot be written: {reason.Message}; name another one with --file");
        }
    }

    internal async Task WriteAsync(byte[] content, CancellationToken cancellation)
    {
        await _stream.WriteAsync(content, cancellation).ConfigureAwait(false);
        _stream.Flush(flushToDisk: true);
        _isWritten = true;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _stream.Dispose();
        if (!_isWritten) File.Delete(Path);
    }

    [UnsupportedOSPlatform("windows")]
    private static FileStream OnUnix(string path) => new(path, new FileStreamOptions
    {
        Mode = FileMode.CreateNew,
        Access = FileAccess.Write,
        Share = FileShare.Read,
        UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite,
    });

    [SupportedOSPlatform("windows")]
    private static FileStream OnWindows(string path)
    {
        var security = new FileSecurity();
        security.SetAccessRuleProtection(isProtected: true, preserveInheritance: false);
        using var user = WindowsIdentity.GetCurrent();
        security.AddAccessRule(new(user.User!, FileSystemRights.FullControl, AccessControlType.Allow)); // Who runs a process has a SID.
        return new FileInfo(path).Create(FileMode.CreateNew, FileSystemRights.Write, FileShare.Read, bufferSize: 4096, FileOptions.None, security);
    }
}
