using Minutes.Text;
using NodaTime;

namespace Minutes.Validation.Identity;

/// <summary>A day in a file's name that lies far from all others of its series: mostly the year is mistyped.</summary>
/// <param name="Why">What is odd about it.</param>
/// <param name="Likely">The day that was probably meant; null where nothing tells.</param>
/// <param name="IsSure">Whether it cannot be right.</param>
internal sealed record FarOffDate(string Why, LocalDate? Likely, bool IsSure)
{
    /// <summary>Minutes are made at most so many days before the meeting.</summary>
    private const int MostDaysAhead = 62;

    /// <summary>A series that paused longer is another one; a mistyped year makes a longer gap.</summary>
    private const int LongestGap = 300;

    /// <summary>So many other files are needed to know when a series is alive.</summary>
    private const int FewestFiles = 3;

    internal static FarOffDate? Of(Submission submission)
    {
        if (submission.Date is not { } date) return null;
        var ahead = Days(submission.Today, date);
        var around = submission.Neighbours.FilesAround(date, FewestFiles);
        var gap = around.Length < FewestFiles ? 0 : around.Min(file => Math.Abs(Days(file.Date, date)));
        if (ahead <= MostDaysAhead && (gap <= LongestGap || submission.IsSpecial)) return null;

        var likely = LikelyDate(submission, date);
        if (ahead > MostDaysAhead) return new($"lies {ahead} days ahead", likely, IsSure: likely is not null || ahead > LongestGap);
        var isBefore = around.All(file => file.Date > date);
        // Series pause and come back: a day behind all others is odd only where another year fits better.
        if (!isBefore && (likely is null || MeetingDays.MayBe(submission, date))) return null;
        var nearest = around.MinBy(file => Math.Abs(Days(file.Date, date)))!.Date;
        return new($"lies {gap} days from the nearest other minutes, those of {nearest.ToIso()}", likely, IsSure: likely is not null && !MeetingDays.MayBe(submission, date));
    }

    /// <summary>The same day of another year: the one that the title names, or the only one on which the series may have met.</summary>
    private static LocalDate? LikelyDate(Submission submission, LocalDate date)
    {
        var files = submission.Neighbours.Listing.Regular;
        var others = files.Where(file => file.Path != submission.Path).Select(file => file.Date).ToList();
        if (others.Count == 0) return null;
        var (first, last) = (others[0].PlusDays(-MostDaysAhead), others[^1].PlusDays(MostDaysAhead));
        var candidates = Enumerable.Range(first.Year, last.Year - first.Year + 1)
            .Where(year => year != date.Year)
            .Select(year => CalendarDay.Of(year, date.Month, date.Day))
            .OfType<LocalDate>()
            .Where(day => day >= first && day <= last && Days(submission.Today, day) <= MostDaysAhead && !MeetingDays.HasFileOf(submission, day))
            .ToList();
        if (candidates.Find(day => submission.Document.Titles.Any(title => title.Date == day)) is var titled && titled != default) return titled;
        return candidates.Where(day => MeetingDays.MayBe(submission, day)).ToList() is [var only] ? only : null;
    }

    private static int Days(LocalDate from, LocalDate to) => Period.DaysBetween(from, to);
}
