using System.Text.RegularExpressions;
using NodaTime;

namespace Minutes.Series;

/// <summary>Names of weekdays in titles, English and German in full or short, French and Spanish in full: <c>Wednesday, March 8th, 2023</c>.</summary>
internal static partial class WeekdayWords
{
    private static readonly string[][] Languages =
    [
        ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
        ["Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag"],
        ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"],
        ["lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"],
        ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"],
        ["Mo", "Di", "Mi", "Do", "Fr", "Sa", "So"],
    ];

    /// <summary>The text with each weekday's name replaced by that of another day, in the same language and length.</summary>
    internal static string Replace(string text, IsoDayOfWeek day) =>
        Words().Replace(text, word => LanguageOf(word.Value) is { } names ? Cased(names[(int)day - 1], word.Value) : word.Value);

    /// <summary>The text without the names of weekdays.</summary>
    internal static string Without(string text) => Words().Replace(text, "");

    /// <summary>The weekdays that a text names, each with its place, in order.</summary>
    internal static IEnumerable<(IsoDayOfWeek Day, int Index, int Length)> In(string text)
    {
        foreach (Match word in Words().Matches(text))
        {
            if (LanguageOf(word.Value) is not { } names) continue;
            var day = Array.FindIndex(names, name => name.Equals(word.Value, StringComparison.OrdinalIgnoreCase)) + 1;
            yield return ((IsoDayOfWeek)day, word.Index, word.Length);
        }
    }

    /// <summary>A weekday is written with a capital in some languages, and in others at the start of a line.</summary>
    private static string Cased(string name, string like) => char.IsUpper(like[0]) ? char.ToUpperInvariant(name[0]) + name[1..] : name;

    private static string[]? LanguageOf(string word) => Array.Find(Languages, names => names.Contains(word, StringComparer.OrdinalIgnoreCase));

    /// <summary>Two-letter names count only before a comma or full stop: "Do" and "So" are words, too.</summary>
    [GeneratedRegex(@"\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Mon|Diens|Donners|Frei|Sams|Sonn)tag|Mittwoch|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|(?:lun|mart|juev|viern)es|miércoles|sábado|domingo|Mon|Tue|Wed|Thu|Fri|Sat|Sun|(?:Mo|Di|Mi|Do|Fr|Sa|So)(?=[.,]))\b", RegexOptions.IgnoreCase)]
    private static partial Regex Words();
}
