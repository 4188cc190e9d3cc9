using System.Collections.Concurrent;

namespace Minutes.GitHub.Local;

/// <summary>
/// The contents that killed runs wrote beside a file and did not move into its place. Each folder is looked through once a run, when the
/// first file of it is written.
/// </summary>
internal sealed class Leftovers
{
    /// <summary>A run that is alive has its contents moved long before.</summary>
    private static readonly TimeSpan Oldest = TimeSpan.FromHours(1);

    private readonly ConcurrentDictionary<string, Lazy<ILookup<string, FileInfo>>> _byFolder = [];

    /// <summary>The name of a content beside the file that it is of: <c>.20260311.md.0123456789abcdef0123456789abcdef.tmp</c>.</summary>
    internal static string NameBeside(string name) => $".{name}.{Guid.NewGuid():N}.tmp";

    /// <summary>Removes what was left of earlier writings of a file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="now">The time on the disk's clock.</param>
    internal void Remove(FileInfo file, DateTime now)
    {
        foreach (var leftover in _byFolder.GetOrAdd(file.DirectoryName!, folder => new(() => In(folder))).Value[file.Name])
        {
            if (now - leftover.LastWriteTimeUtc < Oldest) continue;
            try
            {
                leftover.Delete();
            }
            catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
            {
                // It is in nobody's way: no run takes it for minutes.
            }
        }
    }

    private static ILookup<string, FileInfo> In(string folder) => new DirectoryInfo(folder)
        .EnumerateFiles(".*.tmp", new EnumerationOptions { AttributesToSkip = FileAttributes.ReparsePoint, IgnoreInaccessible = true })
        .Where(file => FileOf(file.Name) is not null)
        .ToLookup(file => FileOf(file.Name)!, StringComparer.Ordinal);

    /// <summary>The name of the file that a content was written beside; null where it is of another form.</summary>
    private static string? FileOf(string name)
    {
        const string End = ".tmp";
        var number = name.Length - End.Length - 32;
        var isOne = number > 2 && name[0] == '.' && name[number - 1] == '.' && name.EndsWith(End, StringComparison.Ordinal)
            && name.Substring(number, 32).All(char.IsAsciiHexDigitLower);
        return isOne ? name[1..(number - 1)] : null;
    }
}
