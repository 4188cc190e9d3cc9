using System.Runtime.InteropServices;

namespace Minutes.GitHub.Local;

/// <summary>Gives a file a name that must be free, in one step that only one of several writers can win.</summary>
internal static partial class NewName
{
    /// <summary>Moves a file to a free name; throws <see cref="IOException"/> where the name is taken.</summary>
    /// <remarks>On Unix the framework looks first and renames then, and a rename replaces. To link is refused where the name is taken.</remarks>
    internal static void Move(string file, string name)
    {
        if (OperatingSystem.IsWindows()) File.Move(file, name, overwrite: false);
        else if (Link(file, name) != 0) throw new IOException($"{Path.GetFileName(name)} could not be written: {Marshal.GetLastPInvokeErrorMessage()}");
        else File.Delete(file);
    }

    [LibraryImport("libc", EntryPoint = "link", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Link(string file, string name);
}
