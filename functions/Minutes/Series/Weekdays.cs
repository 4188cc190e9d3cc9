using System.Collections.Immutable;
using NodaTime;

namespace Minutes.Series;

/// <summary>On which days of the week a series meets.</summary>
internal static class Weekdays
{
    /// <summary>The newest minutes that are looked at: a series that moved to another day is known by it after some weeks.</summary>
    private const int Newest = 12;

    /// <summary>The days that at least a quarter of the newest meetings fell on; empty where no day stands out (a monthly meeting on the 15th).</summary>
    /// <param name="dates">The meetings, oldest first.</param>
    internal static ImmutableHashSet<IsoDayOfWeek> Of(IEnumerable<LocalDate> dates)
    {
        var newest = dates.TakeLast(Newest).ToList();
        return newest.Count < 3
            ? []
            : [.. newest.CountBy(date => date.DayOfWeek).Where(day => day.Value * 4 >= newest.Count && day.Value > 1).Select(day => day.Key)];
    }
}
