using System.Text.RegularExpressions;
using Minutes.Documents;
using Minutes.Series;
using Minutes.Text;
using NodaTime;

namespace Minutes.Validation.Identity;

/// <summary>Title and file name the same day.</summary>
internal sealed partial class TitleDate : Rule
{
    public override RuleInfo Info { get; } = new("MIN004", "title-date", Severity.Error)
    {
        Trigger = "The title names another day than the file, or a weekday that is not that day's (a warning then).",
        Reason = "Mostly the title of last week's file was left in. Whoever quotes the minutes quotes the wrong meeting.",
        Before = "# 2026-03-04",
        After = "# 2026-03-11",
        Fix = "where the other files show that the title is wrong, its date becomes the file's, in the same form",
    };

    public override IEnumerable<Finding> Check(Submission submission)
    {
        if (submission.Date is not { } date) yield break;
        var titles = submission.Document.Titles.Where(title => title.Written is not null).ToList();
        if (titles is not [var first, ..]) yield break;
        if (titles.Find(title => title.Date == date) is { } right)
        {
            if (WeekdayFix(right, date) is { } weekday) yield return weekday;
        }
        else if (Copy.OriginalOf(submission) is null)
        {
            // The title of a copy is as wrong as all else in it; with another title it would only be harder to find.
            yield return Other(submission, first.Written!, date);
        }
    }

    private Finding Other(Submission submission, WrittenDate written, LocalDate date)
    {
        var titled = written.Date;
        var message = $"the title names {titled.ToIso()}, the file {date.ToIso()}";
        var usual = UsualDays.Of(submission.Neighbours, date);
        var isOfAnother = submission.Neighbours.Listing.Regular.Any(file => file.Date == titled);
        var nameFits = usual.Contains(date.DayOfWeek);
        var titleFits = usual.Contains(titled.DayOfWeek);
        if (isOfAnother) return Wrong($"{message}, on which the series has minutes of its own");
        if (nameFits && !titleFits) return Wrong($"{message}; the series meets on {date.DayOfWeek}s");
        if (titleFits && !nameFits)
            return At(written.Span, $"{message}; the series meets on {titled.DayOfWeek}s", $"if the title is right, rename the file to the day {titled.ToIso()}");
        return At(written.Span, message, "correct whichever is wrong");

        Finding Wrong(string told)
        {
            var right = written.Form.Format(date);
            return At(written.Span, told, $"write {right} in the title", Fix.Replace($"write {right}", written.Span, right));
        }
    }

    /// <summary>A weekday right beside the date; one elsewhere in the title may belong to the series' name.</summary>
    private Finding? WeekdayFix(DocumentTitle title, LocalDate date)
    {
        var start = title.Written!.Span.Start - title.Span.Start;
        var end = start + title.Written.Span.Length;
        foreach (var (word, offset) in new[] { (WordBefore().Match(title.Text[..start]), 0), (WordBehind().Match(title.Text[end..]), end) })
        {
            var right = WeekdayWords.Replace(word.Groups["word"].Value, date.DayOfWeek);
            if (right.Equals(word.Groups["word"].Value, StringComparison.OrdinalIgnoreCase)) continue;
            var span = new TextSpan(title.Span.Start + offset + word.Groups["word"].Index, word.Groups["word"].Length);
            return At(span, $"{date.ToIso()} is a {date.DayOfWeek}", $"write {right}", Fix.Replace($"write {right}", span, right)) with { Severity = Severity.Warning };
        }

        return null;
    }

    [GeneratedRegex(@"(?<word>\p{L}{3,12})[ ,.(–-]{0,3}$")]
    private static partial Regex WordBefore();

    [GeneratedRegex(@"^[ ,.(–-]{0,3}(?<word>\p{L}{3,12})")]
    private static partial Regex WordBehind();
}
