using System.Runtime.InteropServices;

namespace Minutes.GitHub.Local;

/// <summary>Gives a file a name that must be free, in one step that only one of several writers can win.</summary>
internal static partial class NewName
{
    /// <summary>EEXIST, which has this number on every Unix.</summary>
    private const int NameIsTaken = 17;

    /// <summary>Moves a file to a free name; throws <see cref="IOException"/> where the name is taken.</summary>
    /// <remarks>On Unix the framework looks first and renames then, and a rename replaces. To link is refused where the name is taken.</remarks>
    internal static void Move(string file, string name)
    {
        if (OperatingSystem.IsWindows()) File.Move(file, name, overwrite: false);
        else if (Link(file, name) == 0) File.Delete(file);
        else if (Marshal.GetLastPInvokeError() == NameIsTaken) throw new IOException($"{Path.GetFileName(name)} is there already");
        else MoveWithoutLink(file, name);
    }

    /// <summary>
    /// The same where the disk knows no links, as FAT and some network folders: the name is taken by an empty file, which is then replaced.
    /// Killed between the two it leaves the empty file, and never a half one.
    /// </summary>
    internal static void MoveWithoutLink(string file, string name)
    {
        new FileStream(name, FileMode.CreateNew, FileAccess.Write).Dispose();
        try
        {
            File.Move(file, name, overwrite: true);
        }
        catch
        {
            File.Delete(name);
            throw;
        }
    }

    [LibraryImport("libc", EntryPoint = "link", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Link(string file, string name);
}
