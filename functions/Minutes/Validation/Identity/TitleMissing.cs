using System.Text.RegularExpressions;
using Minutes.Documents;
using Minutes.Series;
using Minutes.Text;
using NodaTime;

namespace Minutes.Validation.Identity;

/// <summary>The title says which meeting it was.</summary>
internal sealed partial class TitleMissing : Rule
{
    public override RuleInfo Info { get; } = new("MIN003", "title-missing", Severity.Error)
    {
        Trigger = "There is no title with a date that can be read, or the title has lost its `#` (a warning then).",
        Reason = "Nobody can tell which meeting the minutes are of, once the text stands elsewhere.",
        Before = "# 2026-0311",
        After = "# 2026-03-11",
        Fix = "a date that only lost a sign is written out, and a missing title is put in, in the form of the series' titles",
    };

    public override IEnumerable<Finding> Check(Submission submission)
    {
        if (submission.IsSlides || submission.IsSpecial) yield break;
        var titles = submission.Document.Titles;
        if (titles.FirstOrDefault(title => title.Date is not null) is { } dated)
        {
            if (dated.Level == 0 && LevelOf(submission) is > 0 and var level) yield return Unmarked(dated, level);
        }
        else
        {
            yield return titles is [var title, ..] ? Unreadable(submission, title) : Missing(submission);
        }
    }

    private Finding Unmarked(DocumentTitle title, int level)
    {
        var marks = new string('#', level);
        return At(title.Span, $"the title has lost its {marks}", $"write {marks} {title.Text}", new($"put {marks} before it", [TextEdit.Insert(title.Span.Start, marks + " ")]))
            with { Severity = Severity.Warning };
    }

    private Finding Unreadable(Submission submission, DocumentTitle title)
    {
        var message = $"the title \"{title.Text}\" names no day that can be read";
        if (submission.Date is not { } date) return At(title.Span, message, "write the day of the meeting, as in # 2026-03-11");
        var garbled = Garbled().Match(title.Text);
        var isSure = garbled.Success && MayMean(garbled.Value, date);
        return At(
            title.Span,
            message,
            $"write {FormOf(submission).For(date)}",
            isSure ? Fix.Replace($"write {date.ToIso()}", new(title.Span.Start + garbled.Index, garbled.Length), date.ToIso()) : null);
    }

    private Finding Missing(Submission submission)
    {
        const string message = "there is no title that names the day of the meeting";
        if (submission.Date is not { } date) return At(default, message, "write one at the top, as in # 2026-03-11");
        var line = FormOf(submission).For(date);
        var lines = submission.Document.Lines;
        var first = lines.FirstOrDefault(one => one.Kind is not LineKind.Hidden);
        var place = first.Kind is LineKind.Hidden ? submission.Source.Text.Length : first.Span.Start;
        var gap = first.Kind is LineKind.Blank ? "\n" : "\n\n";
        return At(new(place, 0), message, $"write {line} at the top", new($"put {line} at the top", [TextEdit.Insert(place, line + gap)]));
    }

    /// <summary>Whether the digits are those of the day, with or without the zeros, or a template's letters stand for them.</summary>
    private static bool MayMean(string garbled, LocalDate date)
    {
        var digits = string.Concat(garbled.Where(char.IsAsciiDigit));
        return garbled.Any(char.IsAsciiLetter) || digits == $"{date.Year}{date.Month:00}{date.Day:00}" || digits == $"{date.Year}{date.Month}{date.Day}";
    }

    private static int LevelOf(Submission submission) => submission.Skeleton is { } skeleton ? skeleton.Title.Level : 1;

    private static TitleForm FormOf(Submission submission) => submission.Skeleton?.Title ?? TitleForm.Plain;

    /// <summary>Something that was to be a date: digits of this century with one or two parts behind them, or a template's letters.</summary>
    [GeneratedRegex(@"20[0-9]{2}[-./ \u2010-\u2015]{0,2}[0-9]{1,2}[-./ \u2010-\u2015]{0,2}[0-9]{1,2}(?![0-9])|(?:20[0-9X]{2}|YYYY)-(?:[0-9X]{2}|MM)-(?:[0-9X]{2}|DD)")]
    private static partial Regex Garbled();
}
