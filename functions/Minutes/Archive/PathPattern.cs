using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;

namespace Minutes.Archive;

/// <summary>
/// Where a series' minutes lie: a path in which <c>YYYY</c>, <c>MM</c> and <c>DD</c> stand for the date, as in
/// <c>network/YYYYMMDD.md</c> or <c>docs/YYYY/YYYY-MM-DD.md</c>. They stand alone or together in a run of capital letters: the MM of
/// <c>COMMUNITY/</c> is no month.
/// </summary>
public sealed partial record PathPattern
{
    private readonly string _text;
    private string? _folder, _decoration;

    private PathPattern(string text) => _text = text;

    /// <summary>
    /// The folder of the series: what stands before the first part of a date, in whole folders. <c>docs</c> for <c>docs/YYYY/MM-DD.md</c>,
    /// <c>.</c> for the archive's root.
    /// </summary>
    public string Folder => _folder ??= FolderIn(_text);

    /// <summary>
    /// What stands beside the date in the file's name, such as <c>-overflow</c>; empty where the name is the date alone. Minutes of one
    /// series have the same decoration; another one marks a special session.
    /// </summary>
    public string Decoration => _decoration ??= DecorationIn(Folder == "." ? _text : _text[Folder.Length..]);

    /// <summary>Reads a pattern as it is written in a configuration; null where it is no path inside the archive that ends in <c>.md</c> and names year, month and day.</summary>
    public static PathPattern? Parse(string text) =>
        MissingPart(text) is null && text.EndsWith(".md", StringComparison.Ordinal) && ArchivePath.Parse(text) is not null ? new(text) : null;

    /// <summary>The first part of a date that a pattern lacks: <c>YYYY</c>, <c>MM</c> or <c>DD</c>; null where it has all.</summary>
    internal static string? MissingPart(string text)
    {
        var runs = string.Concat(DateParts().Matches(text).Select(run => run.Value));
        return Array.Find(["YYYY", "MM", "DD"], part => !runs.Contains(part, StringComparison.Ordinal));
    }

    /// <summary>The pattern that a path follows, and the date it bears; null where it bears none.</summary>
    public static (PathPattern Pattern, LocalDate Date)? Of(ArchivePath path)
    {
        var text = path.ToString();
        if (!text.EndsWith(".md", StringComparison.OrdinalIgnoreCase) || PathDate.In(text) is not { } written || written.Date is not { } date) return null;
        var pattern = new PathPattern($"{WithoutDate(written.Before, date)}YYYY{written.First}MM{written.Second}DD{written.Behind}");
        // A folder that is called MM or DD, whatever the month, cannot be told from a part of the date.
        return !text.AsSpan().ContainsAnyInRange('A', 'Z') || pattern.For(date) == path ? (pattern, date) : null;
    }

    /// <summary>The path of the minutes of a date.</summary>
    public ArchivePath For(LocalDate date)
    {
        var text = DateParts().Replace(_text, run => run.Value
            .Replace("YYYY", date.Year.ToString("0000", CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .Replace("MM", date.Month.ToString("00", CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .Replace("DD", date.Day.ToString("00", CultureInfo.InvariantCulture), StringComparison.Ordinal));
        return ArchivePath.Parse(text)!;
    }

    /// <inheritdoc/>
    public bool Equals(PathPattern? other) => _text == other?._text;

    /// <inheritdoc/>
    public override int GetHashCode() => _text.GetHashCode(StringComparison.Ordinal);

    /// <summary>The pattern as it is written in a configuration.</summary>
    public override string ToString() => _text;

    private static string FolderIn(string text)
    {
        var before = text[..DateParts().Match(text).Index];
        return before.LastIndexOf('/') is >= 0 and var slash ? before[..slash] : ".";
    }

    private static string DecorationIn(string name) =>
        DateParts().Replace(name[..name.LastIndexOf('.')], "").Trim('/', '-', '_', '.', ' ').ToLowerInvariant();

    /// <summary>What stands before the date, where folders may be named after the year, or year and month, of the files in them.</summary>
    private static string WithoutDate(string before, LocalDate date)
    {
        if (!before.AsSpan().ContainsAnyInRange('0', '9')) return before;
        var (year, month) = ($"{date.Year:0000}", $"{date.Month:00}");
        return string.Join('/', before.Split('/').Select(folder =>
            folder == year ? "YYYY" : folder == month ? "MM" : folder == $"{year}-{month}" ? "YYYY-MM" : folder));
    }

    [GeneratedRegex("(?<![A-Z])(?:YYYY|MM|DD)+(?![A-Z])")]
    private static partial Regex DateParts();
}
