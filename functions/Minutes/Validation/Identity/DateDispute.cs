using Minutes.Text;
using NodaTime;

namespace Minutes.Validation.Identity;

/// <summary>A title and a file's name that disagree on the day, and who is right.</summary>
/// <param name="Wrong">Who is not.</param>
/// <param name="Why">What tells it.</param>
internal sealed record DateDispute(DisputedDate Wrong, string Why)
{
    /// <summary>So near to other minutes a meeting belongs to the series, and so far from all it does not.</summary>
    private const int Near = 45, Far = 120;

    /// <summary>Judges by the weekdays, the files and the distances of the series; undecided where they do not tell.</summary>
    /// <param name="submission">The minutes.</param>
    /// <param name="named">The day in the file's name.</param>
    /// <param name="titled">The day in the title.</param>
    /// <param name="weekday">The weekday in the title, if any.</param>
    internal static DateDispute Judge(Submission submission, LocalDate named, LocalDate titled, IsoDayOfWeek? weekday)
    {
        if (weekday == named.DayOfWeek && weekday != titled.DayOfWeek) return new(DisputedDate.Title, $"the title itself says {weekday}, and that is the file's day");
        var isTaken = MeetingDays.HasFileOf(submission, titled);
        var days = MeetingDays.Around(submission, named);
        bool isNamedUsual = days.Contains(named.DayOfWeek), isTitledUsual = days.Contains(titled.DayOfWeek);
        if (isNamedUsual && !isTitledUsual) return new(DisputedDate.Title, $"the series meets on {named.DayOfWeek}s, and {titled.ToIso()} is a {titled.DayOfWeek}");
        if (isTaken && (isNamedUsual || days.IsEmpty || named.DayOfWeek == titled.DayOfWeek))
            return new(DisputedDate.Title, $"{titled.ToIso()} has minutes of its own");
        if (isTitledUsual && !isNamedUsual && !isTaken) return new(DisputedDate.Name, $"the series meets on {titled.DayOfWeek}s, and {named.ToIso()} is a {named.DayOfWeek}");
        if (submission.IsOver && titled > submission.Today) return new(DisputedDate.Title, $"{titled.ToIso()} is still to come");
        return ByDistance(submission, named, titled);
    }

    private static DateDispute ByDistance(Submission submission, LocalDate named, LocalDate titled) =>
        (DistanceOf(submission, named, named), DistanceOf(submission, titled, named)) switch
        {
            ( <= Near, > Far) => new(DisputedDate.Title, $"the series did not meet about {titled.ToIso()}"),
            ( > Far, <= Near) => new(DisputedDate.Name, $"the series did not meet about {named.ToIso()}"),
            _ => new(DisputedDate.Either, ""),
        };

    /// <summary>The days to the nearest minutes, these left out.</summary>
    private static int? DistanceOf(Submission submission, LocalDate date, LocalDate own) => submission.Neighbours.FilesAround(date, 2)
        .Where(file => file.Date != own)
        .Select(file => (int?)Math.Abs(Period.DaysBetween(file.Date, date)))
        .Min();
}
