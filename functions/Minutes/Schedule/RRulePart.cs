using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;

namespace Minutes.Schedule;

/// <summary>A part of an RRULE, as <c>BYDAY=1MO</c>.</summary>
/// <param name="Example">A value that is understood.</param>
/// <param name="Read">A recurrence with the part's value in it; null where the value is not understood.</param>
internal sealed record RRulePart(string Example, Func<Recurrence, string, Recurrence?> Read)
{
    /// <summary>The parts that are understood, by name in either case. Parts of a day are not: a time is written behind the rule.</summary>
    public static FrozenDictionary<string, RRulePart> Known { get; } = new Dictionary<string, RRulePart>
    {
        ["FREQ"] = new("WEEKLY", (into, text) => FrequencyOf(text) is { } frequency ? into with { Frequency = frequency } : null),
        ["INTERVAL"] = new("2", (into, text) => Number(text, 1, Recurrence.MaximumInterval) is { } interval ? into with { Interval = interval } : null),
        ["BYDAY"] = new("WE", (into, text) => All(text, OrdinalDay.Parse) is { } days ? into with { Days = days } : null),
        ["BYMONTHDAY"] = new("15", (into, text) => All(text, day => Position(day, 31)) is { } days ? into with { MonthDays = days } : null),
        ["BYMONTH"] = new("1,7", (into, text) => All(text, month => Number(month, 1, 12)) is { } months ? into with { Months = months } : null),
        ["BYSETPOS"] = new("1", (into, text) => All(text, position => Position(position, 366)) is { } positions ? into with { Positions = positions } : null),
        ["COUNT"] = new("10", (into, text) => Number(text, 1, int.MaxValue) is { } count ? into with { Count = count } : null),
        ["UNTIL"] = new("20231231", (into, text) => MeetingDate.Parse(text, MeetingDate.Basic) is { } until ? into with { Until = until } : null),
        ["WKST"] = new("MO", (into, text) => OrdinalDay.Parse(text) is { Ordinal: 0, Day: var day } ? into with { WeekStart = day } : null),
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private static Frequency? FrequencyOf(string text) => text.ToUpperInvariant() switch
    {
        "DAILY" => Frequency.Daily,
        "WEEKLY" => Frequency.Weekly,
        "MONTHLY" => Frequency.Monthly,
        "YEARLY" => Frequency.Yearly,
        _ => null,
    };

    private static int? Number(string text, int from, int to) =>
        int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number >= from && number <= to ? number : null;

    private static int? Position(string text, int last) => Number(text, -last, last) is { } position and not 0 ? position : null;

    private static ImmutableArray<T>? All<T>(string list, Func<string, T?> parse)
        where T : struct
    {
        var values = list.Split(',').Select(parse).ToList();
        return values.Contains(null) ? null : [.. values.OfType<T>()];
    }
}
