using System.Collections.Immutable;
using Minutes.Archive;

namespace Minutes.Validation.References;

/// <summary>The place in the repository that a link within it leads to.</summary>
/// <param name="Path">The place, relative to the root, without a slash at its end; empty for the root itself.</param>
internal sealed record ArchiveTarget(string Path)
{
    /// <summary>The last part.</summary>
    internal string Name => Path[(Path.LastIndexOf('/') + 1)..];

    /// <summary>The folder with a slash at its end; empty for the root.</summary>
    internal string Folder => Path[..(Path.LastIndexOf('/') + 1)];

    /// <summary>Follows a written path from a file's folder; null where it climbs out of the repository.</summary>
    /// <param name="written">The path as it is written, without query and fragment, decoded.</param>
    /// <param name="from">The file that the link stands in.</param>
    internal static ArchiveTarget? Of(string written, ArchivePath from)
    {
        var isRooted = written.StartsWith('/');
        var parts = isRooted || from.Folder == "." ? ImmutableStack<string>.Empty : [.. from.Folder.Split('/')];
        foreach (var part in written.Split('/'))
        {
            if (part is "" or ".") continue;
            if (part == ".." && parts.IsEmpty) return null;
            parts = part == ".." ? parts.Pop() : parts.Push(part);
        }

        return new(string.Join('/', parts.Reverse()));
    }

    /// <summary>The way from a file's folder to another file: <c>../images/gauge.png</c>.</summary>
    internal static string Way(ArchivePath from, string to)
    {
        var (here, there) = (from.Folder == "." ? [] : from.Folder.Split('/'), to.Split('/'));
        var common = 0;
        while (common < here.Length && common < there.Length - 1 && here[common] == there[common]) common++;
        return string.Join('/', Enumerable.Repeat("..", here.Length - common).Concat(there[common..]));
    }

    /// <summary>As it can stand in a link of Markdown: blanks and parentheses would end it.</summary>
    internal static string Encoded(string path) => path
        .Replace(" ", "%20", StringComparison.Ordinal)
        .Replace("(", "%28", StringComparison.Ordinal)
        .Replace(")", "%29", StringComparison.Ordinal);
}
