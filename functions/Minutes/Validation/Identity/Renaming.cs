using Minutes.Archive;
using NodaTime;

namespace Minutes.Validation.Identity;

/// <summary>What to type so that a file gets another name.</summary>
internal static class Renaming
{
    /// <summary>The command that gives the file the name of another day.</summary>
    internal static string Of(Submission submission, LocalDate date) => To(submission, PathFor(submission, date));

    /// <summary>The command that moves the file; or that its place is taken.</summary>
    internal static string To(Submission submission, ArchivePath path) =>
        submission.Files?.Contains(path.ToString()) is true
            ? $"{path} is there already, compare the two"
            : $"`git mv {Quoted(submission.Path)} {Quoted(path)}`";

    /// <summary>Where the minutes of a day belong: named as this file, or where this name is none, as the series' newest.</summary>
    private static ArchivePath PathFor(Submission submission, LocalDate date)
    {
        if (PathPattern.Of(submission.Path) is var (own, _)) return own.For(date);
        var newest = submission.Neighbours.Listing.Regular.LastOrDefault()?.Pattern;
        var folder = submission.Path.Folder == "." ? "" : submission.Path.Folder + "/";
        return (newest ?? PathPattern.Parse($"{folder}YYYYMMDD.md")!).For(date);
    }

    private static string Quoted(ArchivePath path) => path.ToString().Contains(' ', StringComparison.Ordinal) ? $"'{path}'" : path.ToString();
}
