using NodaTime;
using NodaTime.Text;

namespace Minutes.Schedule;

/// <summary>What may stand anywhere in a rule, whether in words or an RRULE: a time, the date from which it counts, and its last date.</summary>
internal sealed class RuleClauses
{
    private static readonly LocalDateTimePattern BasicDateTime = LocalDateTimePattern.CreateWithInvariantCulture("uuuuMMdd'T'HHmmss");

    /// <summary>When the meetings begin.</summary>
    public LocalTime? Time { get; private set; }

    /// <summary>The date to count from.</summary>
    public LocalDate? From { get; private set; }

    /// <summary>The last day that may have a meeting.</summary>
    public LocalDate? Until { get; private set; }

    /// <summary>Reads the clause at the beginning of some words.</summary>
    /// <param name="words">The words, at least one.</param>
    /// <param name="length">How many the clause takes; 0 where none begins here.</param>
    /// <returns>What is wrong with the clause; null where nothing is.</returns>
    public string? Read(ReadOnlySpan<string> words, out int length)
    {
        length = 2;
        switch (words[0].ToLowerInvariant())
        {
            case "from" or "since" or "starting" or "beginning":
                return ReadDate(words, "2023-03-09", From, date => From = date);
            case "until" or "till":
                return ReadDate(words, "2023-12-31", Until, date => Until = date);
            case "at":
                var error = ReadTime(words[1..], out var timeLength);
                length = 1 + timeLength;
                return error;
            case var start when start.StartsWith("dtstart", StringComparison.Ordinal):
                length = 1;
                return ReadStart(words[0]);
            default:
                return TimeOfDay.TryRead(words, out _, out _) ? ReadTime(words, out length) : NoClause(out length);
        }
    }

    private static string? NoClause(out int length)
    {
        length = 0;
        return null;
    }

    private static string? ReadDate(ReadOnlySpan<string> words, string example, LocalDate? known, Action<LocalDate> settle)
    {
        var advice = $"write for example \"{words[0]} {example}\"";
        if (known is not null) return $"\"{words[0]}\" says a second date; {advice} once";
        if (words.Length == 1) return $"\"{words[0]}\" is not followed by a date; {advice}";
        if (MeetingDate.Parse(words[1], MeetingDate.Extended) is not { } date) return $"\"{words[1]}\" is no date of a meeting; {advice}";
        settle(date);
        return null;
    }

    private string? ReadTime(ReadOnlySpan<string> words, out int length)
    {
        const string Advice = "write for example \"at 15:05\"";
        length = 0;
        if (words.IsEmpty) return $"\"at\" is not followed by a time; {Advice}";
        if (!TimeOfDay.TryRead(words, out var time, out length)) return $"\"{words[0]}\" is no time; {Advice}";
        if (Time is not null) return $"\"{words[0]}\" is a second time; {Advice} once";
        Time = time;
        return null;
    }

    private string? ReadStart(string word)
    {
        const string Advice = "write for example \"DTSTART:20230309T150500\"";
        var value = word[(word.IndexOf(':', StringComparison.Ordinal) + 1)..].ToUpperInvariant();
        if (From is not null) return $"\"{word}\" says a second date to count from; write one of them";
        if (word.Contains("TZID", StringComparison.OrdinalIgnoreCase) || value.EndsWith('Z'))
            return $"\"{word}\" has a time zone, which is set apart from the rule; {Advice}, in local time";
        if (BasicDateTime.Parse(value).TryGetValue(default, out var moment))
        {
            if (Time is not null) return $"\"{word}\" says a second time; write one of them";
            Time = moment.TimeOfDay;
            value = MeetingDate.Basic.Format(moment.Date);
        }

        From = MeetingDate.Parse(value, MeetingDate.Basic);
        return From is null ? $"\"{word}\" is no date of a meeting; {Advice}" : null;
    }
}
