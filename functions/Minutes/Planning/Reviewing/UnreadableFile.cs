using Minutes.Archive;
using Minutes.Observation;
using Minutes.Text;

namespace Minutes.Planning.Reviewing;

/// <summary>A file of a pull request whose content GitHub does not give.</summary>
internal static class UnreadableFile
{
    /// <summary>Why it cannot be read; null where it can.</summary>
    internal static Problem? Why(ArchivePath path, FileVersions? versions) => versions switch
    {
        null => new(path.ToString(), new(1, 1), $"{path} is no file, or none any more", "put the minutes there as a file"),
        { After: { Bytes: null, Reason: var reason } } => new(path.ToString(), new(1, 1), $"{path} cannot be read: {reason ?? "nobody knows why"}", "save it as a UTF-8 text no larger than minutes are"),
        _ => null,
    };
}
