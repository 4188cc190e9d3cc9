using Minutes.Series;
using Minutes.Text;
using NodaTime;

namespace Minutes.Validation.Identity;

/// <summary>A day of the week on which the series does not meet around that time.</summary>
internal sealed class UnusualWeekday : Rule
{
    /// <summary>So many of the nearest meetings are looked at; nearly all of them must fall on one other day.</summary>
    private const int Nearest = 8, Fewest = 4;

    public override RuleInfo Info { get; } = new("MIN006", "weekday", Severity.Note)
    {
        Trigger = "The minutes are of another day of the week than nearly all around them, and none around them is of this one.",
        Reason = "Meetings move; but it is also how a mistyped day shows, where name and title agree on it.",
        Before = "# 2026-03-12",
        After = "# 2026-03-11",
    };

    public override IEnumerable<Finding> Check(Submission submission)
    {
        if (submission is not { Date: { } date, IsSpecial: false } || UsualDay(submission, date) is not { } usual) return [];
        var title = submission.Document.Titles.FirstOrDefault(title => title.Date == date);
        var hasOtherTitle = title is null && submission.Document.Titles.Any(other => other.Date is not null);
        if (hasOtherTitle || submission.Document.Titles.Any(named => SpecialSession.IsNamedIn(named.Text)) || submission.Identity.FarOffDate is not null) return [];
        return [At(title?.Written?.Span ?? default, $"{date.ToIso()} is a {date.DayOfWeek}; the meetings around it are on {usual}s", "look whether the day is right; where the meeting was moved, it is")];
    }

    private static IsoDayOfWeek? UsualDay(Submission submission, LocalDate date)
    {
        var days = submission.Neighbours.FilesAround(date, Nearest);
        if (days.Length < Fewest) return null;
        Span<int> counts = stackalloc int[(int)IsoDayOfWeek.Sunday + 1];
        foreach (var file in days) counts[(int)file.Date.DayOfWeek]++;
        if (counts[(int)date.DayOfWeek] > 0) return null;
        for (var day = IsoDayOfWeek.Monday; day <= IsoDayOfWeek.Sunday; day++)
        {
            if (counts[(int)day] * 4 >= days.Length * 3) return day;
        }

        return null;
    }
}
