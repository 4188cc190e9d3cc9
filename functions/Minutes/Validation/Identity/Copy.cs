using Minutes.Documents;
using Minutes.Series;
using Minutes.Text;

namespace Minutes.Validation.Identity;

/// <summary>The same text under two dates: one of them is not what was said that day.</summary>
internal sealed class Copy : Rule
{
    public override RuleInfo Info { get; } = new("MIN008", "copy", Severity.Error)
    {
        Trigger = "The text is the same, or nearly the same, as that of other minutes of the series.",
        Reason = "The wrong text was saved under this date, and the minutes of this meeting are lost unless somebody still has them.",
        Before = "the text of 2026-03-04 in network/20260311.md",
        After = "the text of 2026-03-11 in network/20260311.md",
    };

    /// <summary>The minutes that these are a copy of; null where they are none.</summary>
    internal static SeriesMinutes? OriginalOf(Submission submission)
    {
        if (submission.IsCancelled) return null;
        var own = TextFingerprint.Of(submission.Document);
        return submission.Neighbours.All.LastOrDefault(other => other.Role is not (MinutesRole.Unfilled or MinutesRole.Cancelled)
            && own.IsNearlySameAs(TextFingerprint.Of(other.Document))
            && IsOriginal(other, submission));
    }

    public override IEnumerable<Finding> Check(Submission submission)
    {
        if (OriginalOf(submission) is not { } original) yield break;
        var how = TextFingerprint.Of(submission.Document).IsSameAs(TextFingerprint.Of(original.Document)) ? "the same" : "nearly the same";
        yield return At(
            submission.Document.Titles is [var title, ..] ? title.Span : default,
            $"the text is {how} as that of {original.File.Path}",
            $"put the minutes of {submission.Date?.ToIso() ?? "this meeting"} here, or take the file away");
    }

    /// <summary>Of two files with the same text, the one whose title names another day is the copy; else the later one.</summary>
    private static bool IsOriginal(SeriesMinutes other, Submission submission)
    {
        if (submission.Date is not { } date) return true;
        var (mine, theirs) = (Names(submission.Document, date), Names(other.Document, other.Date));
        return mine == theirs ? other.Date < date : theirs;
    }

    private static bool Names(MinutesDocument document, NodaTime.LocalDate date) => document.Titles.Any(title => title.Date == date);
}
