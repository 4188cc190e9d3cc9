using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace Minutes.Schedule;

/// <summary>Reads the parts of an RRULE of RFC 5545, as calendars export it.</summary>
internal static class RRuleReader
{
    private const string Example = "write for example \"FREQ=WEEKLY;BYDAY=WE\"";

    /// <summary>Whether these words are an RRULE.</summary>
    public static bool Reads(ImmutableArray<string> words) =>
        words.Any(word => word.Contains('=', StringComparison.Ordinal) || word.StartsWith("RRULE", StringComparison.OrdinalIgnoreCase));

    /// <summary>Reads the RRULE, whose parts may be set apart by blanks too.</summary>
    public static bool TryRead(ImmutableArray<string> words, [NotNullWhen(true)] out Recurrence? recurrence, [NotNullWhen(false)] out string? error)
    {
        recurrence = new(Frequency.Daily);
        var text = string.Join(';', words);
        if (text.StartsWith("RRULE:", StringComparison.OrdinalIgnoreCase)) text = text["RRULE:".Length..];

        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var part in text.Split(';', StringSplitOptions.RemoveEmptyEntries))
        {
            error = ReadPart(part, names, ref recurrence);
            if (error is not null) return false;
        }

        error = names.Contains("FREQ") ? Contradiction(recurrence) : $"the RRULE has no FREQ; {Example}";
        return error is null;
    }

    private static string? ReadPart(string text, HashSet<string> names, ref Recurrence into)
    {
        if (text.Split('=') is not [var name, var value]) return $"\"{text}\" in an RRULE is not understood; {Example}";
        if (!RRulePart.Known.TryGetValue(name, out var part))
            return $"\"{name}\" in an RRULE is not supported, only {string.Join(", ", RRulePart.Known.Keys.Order())} are; {Example}";
        if (!names.Add(name)) return $"\"{name}\" stands twice in the RRULE; write it once";
        if (part.Read(into, value) is not { } read) return $"\"{text}\" in an RRULE is not understood; write for example \"{name}={part.Example}\"";
        into = read;
        return null;
    }

    // What RFC 5545 forbids to stand together.
    private static string? Contradiction(Recurrence read) => read switch
    {
        { Frequency: Frequency.Weekly, MonthDays.IsEmpty: false } =>
            "BYMONTHDAY cannot stand with FREQ=WEEKLY; write for example \"FREQ=MONTHLY;BYMONTHDAY=15\"",
        { Frequency: Frequency.Daily or Frequency.Weekly } when read.Days.Any(day => day.Ordinal != 0) =>
            "BYDAY numbers its weekdays only with FREQ=MONTHLY or FREQ=YEARLY; write for example \"FREQ=MONTHLY;BYDAY=1MO\"",
        { Positions.IsEmpty: false, Days.IsEmpty: true, MonthDays.IsEmpty: true, Months.IsEmpty: true } =>
            "BYSETPOS chooses among days that the RRULE does not name; write for example \"FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=1\"",
        _ => null,
    };
}
