using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using NodaTime;

namespace Minutes.Schedule;

/// <summary>The words of a rule, read and printed.</summary>
internal static class Vocabulary
{
    /// <summary>The ordinal that "last" stands for.</summary>
    public const int Last = -1;

    private static readonly ImmutableArray<string> Numbers = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

    private static readonly ImmutableArray<string> Ordinals =
        ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"];

    private static readonly ImmutableArray<string> Months = [.. CultureInfo.InvariantCulture.DateTimeFormat.MonthNames.Take(12)];

    private static readonly FrozenDictionary<string, Word> Words =
        All().ToFrozenDictionary(entry => entry.Key, entry => entry.Word, StringComparer.OrdinalIgnoreCase);

    /// <summary>The words, in the order in which people think of them, for the search for one that was meant.</summary>
    public static ImmutableArray<string> Known { get; } =
        ["every", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", "weekday", "daily", "weekly", "fortnightly", "monthly",
            "day", "days", "week", "weeks", "month", "months", "each", "other", "last", "from", "until", "starting", .. Ordinals, .. Numbers, .. Months];

    /// <summary>What a word says: nothing for "the", two words for "weekly"; null where it is not known.</summary>
    public static ImmutableArray<Word>? Read(string word) => word.ToLowerInvariant() switch
    {
        "the" or "on" or "and" or "&" => [],
        "daily" => [new(WordKind.Every), new(WordKind.Day)],
        "weekly" => [new(WordKind.Every), new(WordKind.Week)],
        "fortnightly" => [new(WordKind.Every), new(WordKind.Number, 2), new(WordKind.Week)],
        "monthly" => [new(WordKind.Every), new(WordKind.Month)],
        var known when Words.TryGetValue(known, out var found) => [found],
        var number when ReadNumber(number) is { } read => [read],
        _ => null,
    };

    /// <summary>The name of a month, from 1.</summary>
    public static string NameOf(int month) => Months[month - 1];

    /// <summary>An ordinal in letters: <c>first</c> to <c>tenth</c>, <c>last</c>.</summary>
    public static string Spelled(int ordinal) => ordinal == Last ? "last" : Ordinals[ordinal - 1];

    /// <summary>An ordinal in digits: <c>1st</c>, <c>22nd</c>, <c>last</c>.</summary>
    public static string Counted(int ordinal) =>
        ordinal == Last ? "last" : string.Create(CultureInfo.InvariantCulture, $"{ordinal}{EndingOf(ordinal)}");

    private static string EndingOf(int ordinal) => (ordinal % 10, ordinal % 100) switch
    {
        (1, not 11) => "st",
        (2, not 12) => "nd",
        (3, not 13) => "rd",
        _ => "th",
    };

    private static Word? ReadNumber(string word)
    {
        var digits = word.TrimEnd(['s', 't', 'n', 'd', 'r', 'h']);
        if (!int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var value)) return null;
        if (value is < 1 or > Recurrence.MaximumInterval) return null;
        if (digits.Length == word.Length) return new(WordKind.Number, value);
        return word == Counted(value) ? new(WordKind.Ordinal, value) : null;
    }

    private static IEnumerable<(string Key, Word Word)> All() =>
    [
        ("every", new(WordKind.Every)), ("each", new(WordKind.Every)),
        ("other", new(WordKind.Number, 2)),
        ("of", new(WordKind.Of)),
        ("day", new(WordKind.Day)), ("days", new(WordKind.Day)),
        ("week", new(WordKind.Week)), ("weeks", new(WordKind.Week)),
        ("month", new(WordKind.Month)), ("months", new(WordKind.Month)),
        ("weekday", new(WordKind.Workday)), ("weekdays", new(WordKind.Workday)), ("workday", new(WordKind.Workday)), ("workdays", new(WordKind.Workday)),
        ("last", new(WordKind.Ordinal, Last)),
        .. Numbers.Select((word, index) => (word, new Word(WordKind.Number, index + 1))),
        .. Ordinals.Select((word, index) => (word, new Word(WordKind.Ordinal, index + 1))),
        .. Enum.GetValues<IsoDayOfWeek>().Skip(1).SelectMany(WeekdayForms),
        .. Months.SelectMany((name, index) => MonthForms(name).Select(form => (form, new Word(WordKind.MonthName, index + 1)))),
    ];

    private static IEnumerable<(string Key, Word Word)> WeekdayForms(IsoDayOfWeek day)
    {
        var name = day.ToString();
        IEnumerable<string> forms = [name, name + "s", name[..3], .. day switch
        {
            IsoDayOfWeek.Tuesday => ["tues"],
            IsoDayOfWeek.Thursday => ["thur", "thurs"],
            _ => Array.Empty<string>(),
        }];
        return forms.Select(form => (form, new Word(WordKind.Weekday, (int)day)));
    }

    private static IEnumerable<string> MonthForms(string name) => new[] { name, name[..3] }.Distinct();
}
