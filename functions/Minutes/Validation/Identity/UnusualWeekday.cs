using Minutes.Text;

namespace Minutes.Validation.Identity;

/// <summary>A meeting off its weekday may be a slip in the date.</summary>
internal sealed class UnusualWeekday : Rule
{
    private const int Nearest = 8;

    /// <summary>So many of the nearest must fall on one day for another one to be odd.</summary>
    private const int Usual = 6;

    public override RuleInfo Info { get; } = new("MIN006", "weekday", Severity.Note)
    {
        Trigger = "The file's day falls on another weekday than most meetings around it.",
        Reason = "Meetings are moved now and then; but a slip in the date looks the same, and is seen best by the weekday.",
        Before = "network/20260310.md",
        After = "network/20260311.md",
    };

    public override IEnumerable<Finding> Check(Submission submission)
    {
        if (submission.IsSpecial || submission.Date is not { } date) yield break;
        var days = submission.Neighbours.DatesAround(date, Nearest).Select(other => other.DayOfWeek).ToList();
        if (days.Contains(date.DayOfWeek)) yield break;
        var usual = days.CountBy(day => day).OrderByDescending(day => day.Value).FirstOrDefault();
        if (usual.Value >= Usual)
            yield return At(default, $"{date.ToIso()} is a {date.DayOfWeek}, the meetings around it are on {usual.Key}s", "if the meeting was moved, all is well; else correct the date");
    }
}
