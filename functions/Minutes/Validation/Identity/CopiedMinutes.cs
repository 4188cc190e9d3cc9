using Minutes.Documents;
using Minutes.Series;
using Minutes.Text;
using NodaTime;

namespace Minutes.Validation.Identity;

/// <summary>The text of another meeting under the name of this one.</summary>
internal sealed class CopiedMinutes : Rule
{
    /// <summary>Real minutes in a row share a third of their lines, and at most two thirds; copies all, or all but what was corrected in one of them.</summary>
    private const double NearlyAll = 0.9;

    /// <summary>Shorter ones look alike without being copies, unless the title, too, is the other's.</summary>
    private const int FewestLines = 8, FewestUnderOneTitle = 4;

    public override RuleInfo Info { get; } = new("MIN008", "copy", Severity.Error)
    {
        Trigger = "The text is, all or nearly all of it, that of other minutes of the series.",
        Reason = "The record says of one meeting what was said in another, and the minutes of this one are lost without anybody seeing it.",
        Before = "network/20260311.md with the text of network/20260304.md",
        After = "network/20260311.md with its own text",
    };

    public override IEnumerable<Finding> Check(Submission submission)
    {
        if (submission.Identity.Original is not var (original, likeness)) return [];
        var what = likeness >= 1 ? "the text is" : $"{(int)(likeness * 100)} % of the lines are";
        var title = submission.Document.Titles.FirstOrDefault();
        return
        [
            At(
                title?.Span ?? default,
                $"{what} that of {original.File.Path}",
                $"put in what was said on {submission.Date!.Value.ToIso()}, or remove the file if there was no such meeting"),
        ];
    }

    /// <summary>The minutes that these are a copy of; null where they are none, or are themselves the original.</summary>
    internal static (SeriesMinutes Original, double Likeness)? OriginalOf(Submission submission)
    {
        if (submission is not { Date: { } date, IsCancelled: false, IsOver: true }) return null;
        var own = TextFingerprint.Of(submission.Document);
        if (own.Count < FewestUnderOneTitle) return null;
        (SeriesMinutes Original, double Likeness)? best = null;
        var alike = 0;
        foreach (var other in submission.Neighbours.Before) Compare(other);
        foreach (var other in submission.Neighbours.After) Compare(other);

        // What is like several others is the series' way to say that nothing happened.
        if (best is not var (original, share) || (share < 1 && alike > 1)) return null;
        return IsCopy(submission, date, original) ? best : null;

        void Compare(SeriesMinutes other)
        {
            if (other.Role is MinutesRole.Cancelled or MinutesRole.Unfilled || other.Document.Lines.Length < NearlyAll * own.Count) return;
            var likeness = own.LikenessTo(TextFingerprint.Of(other.Document), NearlyAll);
            if (likeness == 0 || (own.Count < FewestLines && (likeness < 1 || !NamesOnly(submission.Document, other.Date, date)))) return;
            alike++;
            if (best is null || likeness > best.Value.Likeness) best = (other, likeness);
        }
    }

    /// <summary>Of two with one text, the one whose title names the other's day is the copy; else the later one.</summary>
    private static bool IsCopy(Submission submission, LocalDate date, SeriesMinutes other)
    {
        if (NamesOnly(submission.Document, other.Date, date)) return true;
        if (NamesOnly(other.Document, date, other.Date)) return false;
        return date >= other.Date;
    }

    /// <summary>Whether minutes name the day of others, and not their own.</summary>
    private static bool NamesOnly(MinutesDocument document, LocalDate day, LocalDate own) =>
        day != own && MinutesHead.Of(document) is var head && head.Names(day, own) && !head.Names(own, own);
}
