using Minutes.Archive;
using NodaTime;

namespace Minutes.Validation.Identity;

/// <summary>How the files nearest to one of a series are named, where it is named otherwise than all of them.</summary>
/// <param name="Own">The pattern of the file.</param>
/// <param name="Usual">The pattern of those around.</param>
internal sealed record NamingHabit(PathPattern Own, PathPattern Usual)
{
    private const int Nearest = 6, Fewest = 3;

    /// <summary>Whether the file lies in a folder where the others do not.</summary>
    internal bool IsElsewhere => FolderOf(Own) != FolderOf(Usual);

    /// <summary>The two patterns; null where they are one, or where the series has no habit.</summary>
    internal static NamingHabit? BrokenBy(Submission submission)
    {
        if (submission.Date is not { } date || submission.IsSpecial || PatternOf(submission, date) is not { } own) return null;
        var around = submission.Neighbours.FilesAround(date, Nearest);
        // A series may change how it names its files; the first one is told, the next ones follow it.
        if (around.Length < Fewest || around.Any(file => file.Pattern == own)) return null;
        var usual = around.CountBy(file => file.Pattern).MaxBy(pattern => pattern.Value);
        return usual.Value * 3 >= around.Length * 2 ? new(own, usual.Key) : null;
    }

    /// <summary>The listing knows the patterns of its files.</summary>
    private static PathPattern? PatternOf(Submission submission, LocalDate date) =>
        submission.Neighbours.FilesOf(date).FirstOrDefault(file => file.Path == submission.Path)?.Pattern ?? PathPattern.Of(submission.Path)?.Pattern;

    private static string FolderOf(PathPattern pattern) => pattern.ToString() is var text && text.LastIndexOf('/') is >= 0 and var slash ? text[..slash] : ".";
}
