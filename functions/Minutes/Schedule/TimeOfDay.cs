using NodaTime;
using NodaTime.Text;

namespace Minutes.Schedule;

/// <summary>Reads and prints a time as people write it: <c>15:05</c>, <c>3:05 pm</c>, <c>15h</c>.</summary>
internal static class TimeOfDay
{
    private static readonly LocalTimePattern Minutes = LocalTimePattern.CreateWithInvariantCulture("HH:mm");
    private static readonly LocalTimePattern Seconds = LocalTimePattern.CreateWithInvariantCulture("HH:mm:ss");

    // For each of the ends that a time can have, the patterns that may stand before it.
    private static readonly (string End, LocalTimePattern[] Patterns)[] Forms =
    [
        ("am", Patterns("h tt", "h:mm tt")),
        ("pm", Patterns("h tt", "h:mm tt")),
        ("h", Patterns("%H", "H:mm")),
        ("", Patterns("H:mm", "H:mm:ss")),
    ];

    /// <summary>Reads a time at the beginning of some words; it takes two of them where "pm" stands apart.</summary>
    public static bool TryRead(ReadOnlySpan<string> words, out LocalTime time, out int length)
    {
        length = words is [_, var next, ..] && (IsMeridiem(next, "am") || IsMeridiem(next, "pm")) ? 2 : 1;
        var text = string.Concat(words[..length]).Replace(".", "", StringComparison.Ordinal).ToLowerInvariant();
        var (end, patterns) = Array.Find(Forms, form => text.EndsWith(form.End, StringComparison.Ordinal));
        var value = text[..^end.Length] + (end is "am" or "pm" ? " " + end : "");
        foreach (var pattern in patterns)
        {
            if (pattern.Parse(value).TryGetValue(default, out time)) return true;
        }

        time = default;
        return false;
    }

    /// <summary>Hours and minutes, and the seconds where there are some.</summary>
    public static string Print(LocalTime time) => (time.Second == 0 ? Minutes : Seconds).Format(time);

    private static bool IsMeridiem(string word, string meridiem) =>
        word.Replace(".", "", StringComparison.Ordinal).Equals(meridiem, StringComparison.OrdinalIgnoreCase);

    private static LocalTimePattern[] Patterns(params string[] patterns) =>
        [.. patterns.Select(LocalTimePattern.CreateWithInvariantCulture)];
}
