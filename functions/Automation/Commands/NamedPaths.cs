using Minutes.Archive;
using Minutes.GitHub;
using Minutes.Text;

namespace Automation.Commands;

/// <summary>The files that a person means by a path: seen from the current folder, else from the archive's.</summary>
internal static class NamedPaths
{
    /// <summary>A file, or all below a folder; a path that is not there ends the command.</summary>
    internal static IEnumerable<ArchivePath> Of(string path, CommandContext context, ArchiveReader reader)
    {
        var folder = Inside(Path.GetFullPath(path, context.Surroundings.Folder), context) is { } fromHere && Exists(fromHere, reader)
            ? fromHere
            : path.Replace('\\', '/').Trim('/');
        if (folder is "" or ".") return reader.Paths;
        if (ArchivePath.Parse(folder) is { } file && reader.Paths.Contains(file)) return [file];
        var below = reader.Paths.Where(file => file.ToString().StartsWith(folder + "/", StringComparison.Ordinal)).ToList();
        if (below.Count > 0) return below;
        if (Misplaced(Path.GetFullPath(path, context.Surroundings.Folder), context) is { } reason) throw new UsageException($"\"{path}\" {reason}");
        var near = Nearest.To(folder, reader.Paths.Select(file => file.ToString()));
        throw new UsageException($"there is no \"{path}\" in the archive" + (near is null ? "" : $"; did you mean \"{near}\"?"));
    }

    /// <summary>Why a file that is there is none of the archive; null where there is none, or nothing to say.</summary>
    private static string? Misplaced(string full, CommandContext context)
    {
        if (!Path.Exists(full)) return null;
        if (Inside(full, context) is null) return $"lies outside of the archive {context.Archive.Root}; name that one with --archive";
        return Directory.Exists(full) ? "has no files in it" : "is a link, or lies behind one; links are not followed";
    }

    private static bool Exists(string path, ArchiveReader reader) =>
        path.Length == 0 || reader.Paths.Any(file => file.ToString() == path || file.ToString().StartsWith(path + "/", StringComparison.Ordinal));

    /// <summary>The path relative to the archive; null where it lies outside.</summary>
    private static string? Inside(string full, CommandContext context)
    {
        var relative = Path.GetRelativePath(context.Archive.Root, full).Replace(Path.DirectorySeparatorChar, '/');
        return relative == "." ? "" : relative.StartsWith("../", StringComparison.Ordinal) || relative == ".." || Path.IsPathRooted(relative) ? null : relative;
    }
}
