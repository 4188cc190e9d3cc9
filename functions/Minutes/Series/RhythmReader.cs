using Minutes.Schedule;
using NodaTime;

namespace Minutes.Series;

/// <summary>
/// Infers when a series meets from the dates of its meetings. The newest ones count most, since weekday and rhythm change in mid-life;
/// the next meeting follows the newest one: "last + rhythm" is right as often as any cleverer rule that was tried.
/// </summary>
internal static class RhythmReader
{
    /// <summary>So many newest gaps are looked at, each counting this much less than the next newer one.</summary>
    private const int Gaps = 8;
    private const double Fading = 0.8;

    /// <summary>The rule; every week from the one meeting on where there is no second one.</summary>
    /// <param name="dates">The meetings, oldest first; at least one.</param>
    internal static MeetingRule Read(IReadOnlyList<LocalDate> dates)
    {
        var newest = dates.Distinct().TakeLast(Gaps + 1).ToList();
        var last = newest[^1];
        if (newest.Count == 1) return MeetingRule.Weekly(1, last.DayOfWeek, last);
        var weeks = UsualWeeks(newest);
        if (weeks == 0) return SeveralDaysAWeek(newest);
        return weeks is 4 or 5 ? Monthly(newest) : EveryWeeks(weeks, last);
    }

    /// <summary>The usual distance in whole weeks; 0 where the series meets more than once a week.</summary>
    private static int UsualWeeks(List<LocalDate> dates)
    {
        var weights = new Dictionary<int, double>();
        for (var index = 1; index < dates.Count; index++)
        {
            var days = Period.DaysBetween(dates[index - 1], dates[index]);
            var weeks = (days + 3) / 7;
            weights[weeks] = weights.GetValueOrDefault(weeks) + Math.Pow(Fading, dates.Count - 1 - index);
        }

        return weights.OrderByDescending(weight => weight.Value).ThenBy(weight => weight.Key).First().Key;
    }

    private static MeetingRule SeveralDaysAWeek(List<LocalDate> dates)
    {
        var days = dates.CountBy(date => date.DayOfWeek).Where(day => day.Value > 1).Select(day => day.Key).Order().ToList();
        var words = days.Count is 0 or 7 ? "every day" : $"every {string.Join(" and ", days)}";
        return MeetingRule.TryParse(words, out var rule, out _) ? rule : MeetingRule.EveryDays(1, dates[^1]);
    }

    /// <summary>Four or five weeks apart: the same weekday of each month, the same day of each month, or every four weeks.</summary>
    private static MeetingRule Monthly(List<LocalDate> dates)
    {
        var last = dates[^1];
        var recent = dates.TakeLast(4).ToList();
        string[] candidates =
        [
            $"{Ordinal((last.Day + 6) / 7)} {last.DayOfWeek} of the month",
            $"last {last.DayOfWeek} of the month",
            $"the {last.Day}{EndingOf(last.Day)} of every month",
        ];
        var best = candidates
            .Select(words => MeetingRule.TryParse(words, out var rule, out _) ? rule : null)
            .OfType<MeetingRule>()
            .MaxBy(rule => recent.Count(rule.Includes));
        if (best is not null && recent.Count(best.Includes) * 4 >= recent.Count * 3) return best;

        return EveryWeeks(4, last);
    }

    /// <summary>A rule holds from its anchor on; this one reaches back over all that was read, so that gaps can be found.</summary>
    private static MeetingRule EveryWeeks(int weeks, LocalDate last) => MeetingRule.Weekly(weeks, last.DayOfWeek, last.PlusWeeks(-weeks * SeriesProfile.FilesRead * 2));

    private static string Ordinal(int number) => number switch { 1 => "first", 2 => "second", 3 => "third", 4 => "fourth", _ => "fifth" };

    private static string EndingOf(int day) => (day % 10, day / 10) switch { (_, 1) => "th", (1, _) => "st", (2, _) => "nd", (3, _) => "rd", _ => "th" };
}
