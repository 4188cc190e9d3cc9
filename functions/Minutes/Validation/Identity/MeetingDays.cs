using System.Collections.Immutable;
using Minutes.Series;
using NodaTime;

namespace Minutes.Validation.Identity;

/// <summary>On which days of the week a series meets around the time of some minutes: series change their day in mid-life.</summary>
internal static class MeetingDays
{
    private const int Nearest = 12;

    /// <summary>The days; none where no day stands out.</summary>
    internal static ImmutableHashSet<IsoDayOfWeek> Around(Submission submission, LocalDate date) =>
        submission.IsSpecial ? [] : Weekdays.Of(submission.Neighbours.DatesAround(date, Nearest));

    /// <summary>Whether the series meets on such a day, or no day stands out.</summary>
    internal static bool MayBe(Submission submission, LocalDate date) =>
        Around(submission, date) is var days && (days.IsEmpty || days.Contains(date.DayOfWeek));

    /// <summary>Whether the series has a file of that day.</summary>
    internal static bool HasFileOf(Submission submission, LocalDate date) => !submission.Neighbours.FilesOf(date).IsEmpty;
}
