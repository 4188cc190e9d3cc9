using System.Collections.Immutable;
using System.Globalization;
using NodaTime;

namespace Minutes.Schedule;

/// <summary>Prints a recurrence in the words that <see cref="WordReader"/> reads.</summary>
internal static class RhythmWords
{
    /// <summary>Monday to Friday.</summary>
    public static ImmutableArray<OrdinalDay> Workdays { get; } =
        [.. Enumerable.Range((int)IsoDayOfWeek.Monday, 5).Select(day => new OrdinalDay(0, (IsoDayOfWeek)day))];

    /// <summary>The rhythm without its last date, as an RRULE where there are no words for it.</summary>
    public static string Print(Recurrence recurrence) => Words(recurrence) ?? (recurrence with { Until = null }).ToString();

    private static string? Words(Recurrence recurrence) => recurrence switch
    {
        { Positions.IsEmpty: false } or { Count: not null } => null,
        { Frequency: Frequency.Daily, Months.IsEmpty: true, MonthDays.IsEmpty: true, Days.IsEmpty: true } => Every(recurrence.Interval, "day"),
        { Frequency: Frequency.Weekly, Months.IsEmpty: true } when !WeekStartMatters(recurrence) => Weekly(recurrence),
        { Frequency: Frequency.Monthly } => Monthly(recurrence),
        _ => null,
    };

    private static bool WeekStartMatters(Recurrence recurrence) => recurrence != recurrence with { WeekStart = IsoDayOfWeek.Monday };

    private static string Weekly(Recurrence recurrence) => recurrence switch
    {
        { Days: [] } => Every(recurrence.Interval, "week"),
        { Interval: 1 } when recurrence.Days.SequenceEqual(Workdays) => "every weekday",
        { Interval: 1 } => $"every {DayNames(recurrence)}",
        { Interval: 2, Days.Length: 1 } => $"every second {DayNames(recurrence)}",
        _ => $"{Every(recurrence.Interval, "week")} on {DayNames(recurrence)}",
    };

    private static string? Monthly(Recurrence recurrence)
    {
        if (recurrence is { Months.IsEmpty: false, Interval: > 1 }) return null;
        if (recurrence is { Days: [], MonthDays: [] }) return recurrence.Months.IsEmpty ? Every(recurrence.Interval, "month") : null;
        if (DaysOfMonth(recurrence) is not { } days) return null;
        if (recurrence.Interval > 1) return $"{Every(recurrence.Interval, "month")} on the {days}";
        var which = recurrence.Days.IsEmpty ? $"the {days}" : days;
        var month = recurrence.Days.IsEmpty ? "every month" : "the month";
        return $"{which} of {(recurrence.Months.IsEmpty ? month : List(recurrence.Months.Select(Vocabulary.NameOf)))}";
    }

    private static string? DaysOfMonth(Recurrence recurrence) => recurrence switch
    {
        { Days: [], MonthDays: var days } when days.All(day => day >= Vocabulary.Last) =>
            List(days.Select(Vocabulary.Counted)) + (days.Contains(Vocabulary.Last) ? " day" : ""),
        { Days: var days, MonthDays: [] } when days.All(day => day.Ordinal is Vocabulary.Last or >= 1 and <= 5) =>
            List(days.GroupBy(day => day.Day).Select(group => $"{List(group.Select(day => Vocabulary.Spelled(day.Ordinal)))} {group.Key}")),
        _ => null,
    };

    private static string DayNames(Recurrence recurrence) => List(recurrence.Days.Select(day => day.Day.ToString()));

    private static string Every(int interval, string unit) => interval switch
    {
        1 => $"every {unit}",
        2 => $"every second {unit}",
        _ => string.Create(CultureInfo.InvariantCulture, $"every {interval} {unit}s"),
    };

    private static string List(IEnumerable<string> words) => words.ToList() switch
    {
        [.. var first, var last] when first.Count > 0 => $"{string.Join(", ", first)} and {last}",
        var all => string.Concat(all),
    };
}
