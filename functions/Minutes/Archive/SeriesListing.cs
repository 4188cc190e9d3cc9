using System.Collections.Immutable;
using NodaTime;

namespace Minutes.Archive;

/// <summary>The files of one series, as far as their paths tell: nothing has been read yet.</summary>
/// <param name="Name">The series' folder; <c>.</c> for the archive's root.</param>
/// <param name="Regular">Files of regular meetings, oldest first.</param>
/// <param name="Special">Files of workshops, overflows and the like, oldest first.</param>
public sealed record SeriesListing(string Name, ImmutableArray<DatedFile> Regular, ImmutableArray<DatedFile> Special)
{
    private readonly Lazy<HashSet<ArchivePath>> _specialPaths = new(() => [.. Special.Select(file => file.Path)]);

    /// <summary>Whether a path is one of the special sessions.</summary>
    public bool IsSpecial(ArchivePath path) => _specialPaths.Value.Contains(path);

    /// <summary>The newest regular files before a date, oldest first: what has to be read to make the next minutes.</summary>
    /// <param name="count">How many at most.</param>
    /// <param name="before">Only files of earlier days; null: all.</param>
    public ImmutableArray<DatedFile> Newest(int count, LocalDate? before = null)
    {
        var end = Regular.Length;
        while (before is { } date && end > 0 && Regular[end - 1].Date >= date) end--;
        return Regular[Math.Max(0, end - count)..end];
    }
}
