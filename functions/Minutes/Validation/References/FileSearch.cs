using Minutes.Archive;
using Minutes.Text;
using Minutes.Validation.Links;

namespace Minutes.Validation.References;

/// <summary>Looks for the file that a dead link meant.</summary>
/// <param name="From">The file that the link stands in.</param>
/// <param name="Files">All files of the repository.</param>
/// <param name="Written">The path as it is written, decoded.</param>
/// <param name="Target">Where it leads.</param>
internal sealed record FileSearch(ArchivePath From, RepositoryFiles Files, string Written, ArchiveTarget Target)
{
    /// <summary>
    /// The path that should be written, where only case, the ending <c>.md</c>, the kind of slash or the starting point are wrong; null
    /// where more is.
    /// </summary>
    internal string? Certain()
    {
        if (Files.SameButCase(Target.Path) is { } sameButCase) return Corrected(sameButCase);
        if (Files.Contains(Target.Path + ".md")) return ArchiveTarget.Encoded(Written + ".md");
        if (Written.Contains('\\', StringComparison.Ordinal)) return Slashed();
        return Files.Contains(Written) ? ArchiveTarget.Encoded(ArchiveTarget.Way(From, Written)) : null;
    }

    /// <summary>A file that may be meant: one of nearly the same name in the folder, or the only one of this name elsewhere.</summary>
    internal string? Likely() => Nearest.To(Target.Name, Files.NamesIn(Target.Folder)) is { } near
        ? Target.Folder + near
        : Files.Named(Target.Name).ToList() is [var only] ? only : null;

    private string? Slashed()
    {
        var slashed = Written.Replace('\\', '/');
        return ArchiveTarget.Of(slashed, From) is { } target && Files.Contains(target.Path) ? ArchiveTarget.Encoded(slashed) : null;
    }

    /// <summary>The written path with its names as the file has them; its dots stay.</summary>
    private string Corrected(string file)
    {
        var (written, right) = (Written.Split('/'), file.Split('/'));
        for (int at = written.Length - 1, from = right.Length - 1; at >= 0 && from >= 0; at--, from--)
        {
            if (written[at] is ".." or "." or "") break;
            written[at] = right[from];
        }

        return ArchiveTarget.Encoded(string.Join('/', written));
    }
}
