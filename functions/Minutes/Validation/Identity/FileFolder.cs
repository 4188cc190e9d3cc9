using System.Text.RegularExpressions;
using Minutes.Archive;
using Minutes.Documents;
using Minutes.Text;
using NodaTime;

namespace Minutes.Validation.Identity;

/// <summary>Minutes that lie in another folder than their series.</summary>
internal sealed partial class FileFolder : Rule
{
    public override RuleInfo Info { get; } = new("MIN002", "file-folder", Severity.Error)
    {
        Trigger = "The file lies beside the folders of the series, in a folder whose name is mistyped, in another one than the series' other files, or its title names another series.",
        Reason = "A series is a folder: minutes that lie elsewhere are missing there, and are in nobody's way where they are.",
        Before = "20260311.md",
        After = "network/20260311.md",
    };

    public override IEnumerable<Finding> Check(Submission submission)
    {
        var finding = submission.Neighbours.Listing is { Regular.IsEmpty: true, Special.IsEmpty: true } ? InRoot(submission)
            : submission.Identity.BrokenNaming is { IsElsewhere: true } habit ? InOtherFolder(submission, habit)
            : InLonelyFolder(submission) ?? OfOtherSeries(submission);
        return finding is null ? [] : [finding];
    }

    private Finding InRoot(Submission submission)
    {
        var series = SeriesOfArchive.Others(submission);
        var title = submission.Document.Titles.FirstOrDefault();
        var named = title is null ? [] : series.Where(one => IsNamedIn(one, WordsOf(title))).ToList();
        var fitting = named.Count > 0 || submission.Date is not { } date ? named : [.. series.Where(one => MayHave(one, date))];
        var advice = fitting is [var only]
            ? $"it is probably one of {only.Name}: {MoveTo(submission, only)}"
            : "move it into its series' folder";
        return At(default, "the file lies beside the folders of the series, and belongs to none of them", advice);
    }

    private Finding InOtherFolder(Submission submission, NamingHabit habit)
    {
        var path = habit.Usual.For(submission.Date!.Value);
        return At(default, $"the series' other files around this day lie in {path.Folder}, this one in {submission.Path.Folder}", $"move it: {Renaming.To(submission, path)}")
            with
        { Severity = Severity.Warning };
    }

    /// <summary>A folder of one file, whose name is that of a series but for a slip, or that lies inside a series.</summary>
    private Finding? InLonelyFolder(Submission submission)
    {
        var listing = submission.Neighbours.Listing;
        if (listing.Regular.Length > 1 || !listing.Special.IsEmpty || listing.Name == ".") return null;
        var (folder, name) = (listing.Name, LastPart(listing.Name));
        var meant = SeriesOfArchive.Others(submission).FirstOrDefault(series =>
            folder.StartsWith(series.Name + "/", StringComparison.Ordinal)
            || (LastPart(series.Name) is var other && (other.Equals(name, StringComparison.OrdinalIgnoreCase) || IsSlip(name, other)))
            || (submission.Date is { } date && IsMissingIn(series, folder, date)));
        return meant is null
            ? null
            : At(default, $"{folder} has no other minutes, and is probably meant to be {meant.Name}", $"move the file: {MoveTo(submission, meant)}")
                with
            { Severity = Severity.Warning };
    }

    private Finding? OfOtherSeries(Submission submission)
    {
        var title = submission.Document.Titles.FirstOrDefault();
        var before = submission.Neighbours.Predecessor?.Title;
        if (title is null || title.Text.Length > 80 || (before is not null && title.BesideDate == before.BesideDate)) return null;
        if (WordsOf(title) is not { Count: > 0 } words) return null;
        if (before is not null) words.ExceptWith(WordsOf(before));
        if (words.Count == 0) return null;
        var named = SeriesOfArchive.Others(submission).Where(series => IsNamedIn(series, words)).ToList();
        return named is [var only]
            ? At(title.Span, $"the title names {only.Name}, and the file lies in {submission.Neighbours.Listing.Name}", $"if it is one of {only.Name}, move it: {MoveTo(submission, only)}")
                with
            { Severity = Severity.Warning }
            : null;
    }

    private static string MoveTo(Submission submission, SeriesListing series) => submission.Date is { } date
        ? Renaming.To(submission, series.Regular[^1].Pattern.For(date))
        : $"into {series.Name}/";

    /// <summary>Whether a series meets on such a weekday and has no minutes of the day.</summary>
    private static bool MayHave(SeriesListing series, LocalDate date) =>
        new Neighbours(series, [], []) is var files && Series.Weekdays.Of(files.DatesAround(date, 12)).Contains(date.DayOfWeek) && files.FilesOf(date).IsEmpty;

    private static bool IsNamedIn(SeriesListing series, HashSet<string> words)
    {
        // Mostly the first word is not in the name, and the name, which each file is compared with, need not be taken apart.
        var name = LastPart(series.Name).ToLowerInvariant();
        return words.All(name.Contains) && words.SetEquals(Words().Matches(name).Select(word => word.Value));
    }

    /// <summary>What a title says beside its date and beside the words that every series uses.</summary>
    private static HashSet<string> WordsOf(DocumentTitle title) =>
        [.. Words().Matches(title.BesideDate).Select(word => word.Value.ToLowerInvariant()).Where(word => !Common().IsMatch(word) && !word.All(char.IsAsciiDigit))];

    private static string LastPart(string folder) => folder[(folder.LastIndexOf('/') + 1)..];

    /// <summary>Letters swapped, doubled or left out. Another letter makes another word: team-a is no slip of team-b.</summary>
    internal static bool IsSlip(string name, string other)
    {
        if (Math.Min(name.Length, other.Length) < 5) return false;
        return name.Length == other.Length
            ? Nearest.To(name, [other]) is not null && name.Order().SequenceEqual(other.Order())
            : name.Length > other.Length ? IsWithOneMore(name, other) : IsWithOneMore(other, name);
    }

    /// <summary>
    /// Whether a folder's name is that of a series but for one letter, and the series has no minutes of a day on which it meets: of a short
    /// name the letters alone do not tell.
    /// </summary>
    internal static bool IsMissingIn(SeriesListing series, string folder, LocalDate date) =>
        !OneLetterWord().IsMatch(series.Name) && !series.Name.Any(char.IsAsciiDigit) && Slips.IsOne(folder, series.Name) && series.Regular is [var first, .., var last] && date > first.Date && date <= last.Date.PlusDays(31) && MayHave(series, date);

    private static bool IsWithOneMore(string longer, string shorter) => Enumerable.Range(0, longer.Length)
        .Any(index => char.IsLetter(longer[index]) && longer.Remove(index, 1).Equals(shorter, StringComparison.OrdinalIgnoreCase));

    /// <summary>team-a is no slip of team-b.</summary>
    [GeneratedRegex(@"(?<![\p{L}])\p{L}(?![\p{L}])")]
    private static partial Regex OneLetterWord();

    [GeneratedRegex(@"[\p{L}0-9]+")]
    private static partial Regex Words();

    [GeneratedRegex("^(?:team|teams|wg|sig|working|group|special|interest|meeting|meetings|call|minutes|notes|weekly|biweekly|monthly|sync|the|of|for|treffen|protokoll|sitzung|vom|ag|mon|tue|wed|thu|fri|(?:mon|tues|wednes|thurs|fri)day)$")]
    private static partial Regex Common();
}
