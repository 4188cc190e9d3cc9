using System.Text.RegularExpressions;
using Minutes.Archive;
using Minutes.Validation.Identity;
using NodaTime;

namespace Minutes.Validation;

/// <summary>A path that is, or was meant to be, one of minutes. Other Markdown gets no finding.</summary>
/// <param name="Path">The path.</param>
/// <param name="Listing">The series whose folder it lies in; one without files for a file that went astray.</param>
/// <param name="Date">The date in the name; null where it is only nearly one.</param>
public sealed partial record SubmittedPath(ArchivePath Path, SeriesListing Listing, LocalDate? Date)
{
    /// <summary>Whether it is one of a special session.</summary>
    public bool IsSpecial => Listing.IsSpecial(Path);

    /// <summary>Reads a path; null where it is none of minutes: a README, a template, a file of a folder without minutes.</summary>
    /// <param name="path">The path.</param>
    /// <param name="archive">The series of the archive, this path's own included.</param>
    public static SubmittedPath? Of(ArchivePath path, ArchiveListing archive)
    {
        if (archive.Find(path) is var (series, file)) return new(path, series, file.Date);
        var dated = PathPattern.Of(path);
        if (dated is var (pattern, date) && archive.Find(pattern.Folder) is { } listing) return new(path, listing, date);

        // Where a folder has no series, only the root is looked at: minutes that were put beside the folders.
        var around = Around(path.Folder, archive);
        var isNearlyDated = dated is not null || NearlyDate().IsMatch(around is null ? path.Name : DateIn(path, around));
        if (!isNearlyDated) return null;
        if (around is not null) return new(path, around, dated?.Date);
        if (dated is var (own, day) && archive.Series.Any(series => IsMeantBy(own, day, series))) return new(path, new(own.Folder, [new(path, day, own)], []), day);
        return path.Folder == "." && !archive.Series.IsEmpty ? new(path, new(".", [], []), dated?.Date) : null;
    }

    /// <summary>The series of a folder, or of the nearest one above.</summary>
    private static SeriesListing? Around(string folder, ArchiveListing archive)
    {
        if (archive.Find(folder) is { } series) return series;
        return folder.LastIndexOf('/') is >= 0 and var slash ? Around(folder[..slash], archive) : null;
    }

    /// <summary>Whether a file is named as those of a series, and its folder as the series but for a slip.</summary>
    private static bool IsMeantBy(PathPattern pattern, LocalDate date, SeriesListing series) =>
        series.Regular is [.., var last] && last.Pattern.Decoration == pattern.Decoration
        && (FileFolder.IsSlip(pattern.Folder, series.Name) || FileFolder.IsMissingIn(series, pattern.Folder, date));

    /// <summary>The name without what the names of a series have in front of their dates: <c>2026-03-4.md</c> of <c>minutes-2026-03-4.md</c>.</summary>
    internal static string DateIn(ArchivePath path, SeriesListing series)
    {
        if (series.Regular is not [.., var last]) return path.Name;
        var pattern = last.Pattern.ToString();
        var name = pattern[(pattern.LastIndexOf('/') + 1)..];
        var prefix = name[..Math.Max(0, name.IndexOf("YYYY", StringComparison.Ordinal))];
        return prefix.Length > 0 && path.Name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase) ? path.Name[prefix.Length..] : path.Name;
    }

    /// <summary>
    /// A name that is a date but for a slip: <c>202401010.md</c>, <c>2024-1-10.md</c>, <c>20230230.md</c>, <c>08.03.2023.md</c>, <c>08032023.md</c>,
    /// <c>2024-01-10.markdown</c>, <c>2O24-01-10.md</c>, <c>2204-01-10.md</c>, <c>240110.md</c>. A year and a month alone are none, nor are two years.
    /// </summary>
    [GeneratedRegex(
        """
        ^(?:(?!20[0-9]{2}[-_.\ ]?20[0-9]{2}(?![0-9]))(?:
            2[0Oo][0-9Oo]{2}[-_.\ ]{1,2}[0-9Oo]{1,3}[-_.\ ]{1,2}[0-9Oo]{1,3}
          | (?=[0-9Oo]{4,6}[-_.\ ]?[0-9Oo]{1,5}(?![0-9]))2[0Oo](?:[-_.\ ]?[0-9Oo]){5,7})
          | [0-9]{1,2}[-_.\ ][0-9]{1,2}[-_.\ ]20[0-9]{2}
          | (?!20)(?:0[1-9]|[12][0-9]|3[01])(?:0[1-9]|1[0-2])20[0-9]{2}
          | (?:[0-9]{2}|[0-9]{4})([-_.]?)(?:0[1-9]|1[0-2])\1(?:0[1-9]|[12][0-9]|3[01])
        )(?![0-9])(?:[-_.\ (]{1,2}[^/0-9]{1,40})?[-_.\ ]?\.(?:md|markdown)$
        """,
        RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex NearlyDate();
}
