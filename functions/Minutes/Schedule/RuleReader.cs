using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace Minutes.Schedule;

/// <summary>Reads a rule: first its clauses, then what is left of it, which is words or an RRULE.</summary>
internal static class RuleReader
{
    /// <summary>Reads all of a text.</summary>
    public static bool TryRead(string text, [NotNullWhen(true)] out MeetingRule? rule, [NotNullWhen(false)] out string? error)
    {
        rule = null;
        var clauses = new RuleClauses();
        if (!TryReadClauses(SplitWords(text), clauses, out var rest, out error)) return false;
        if (!TryReadRhythm(rest, out var rhythm, out error)) return false;

        error = Join(ref rhythm, clauses);
        if (error is not null) return false;
        rule = new(rhythm, clauses.From, clauses.Time);
        if (rule.NeedsAnchor || rule.Occurrences(clauses.From ?? new(MeetingDate.FirstYear, 1, 1)).Any()) return true;
        error = $"\"{rule}\" has not a single date; {RuleWords.Example}";
        return false;
    }

    // Between words a comma says no more than a blank; within an RRULE it separates values.
    private static ImmutableArray<string> SplitWords(string text) =>
    [
        .. text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            .SelectMany(word => word.Contains('=', StringComparison.Ordinal) ? [word] : word.Split(',', StringSplitOptions.RemoveEmptyEntries)),
    ];

    private static bool TryReadClauses(ImmutableArray<string> words, RuleClauses clauses, out ImmutableArray<string> rest, [NotNullWhen(false)] out string? error)
    {
        var others = ImmutableArray.CreateBuilder<string>();
        rest = [];
        for (var next = 0; next < words.Length;)
        {
            error = clauses.Read(words.AsSpan()[next..], out var length);
            if (error is not null) return false;
            if (length == 0) others.Add(words[next]);
            next += Math.Max(length, 1);
        }

        rest = others.DrainToImmutable();
        error = null;
        return true;
    }

    private static bool TryReadRhythm(ImmutableArray<string> texts, [NotNullWhen(true)] out Recurrence? rhythm, [NotNullWhen(false)] out string? error)
    {
        if (RRuleReader.Reads(texts)) return RRuleReader.TryRead(texts, out rhythm, out error);
        rhythm = null;
        return RuleWords.TryRead(texts, out var words, out error) && WordReader.TryRead(words, out rhythm, out error);
    }

    // Joins the clauses to the rhythm, and says where they do not fit it.
    private static string? Join(ref Recurrence rhythm, RuleClauses clauses)
    {
        if (clauses.Until is not null && rhythm.Until is not null) return "the rule has two last dates; write \"until\" or UNTIL";
        rhythm = rhythm with { Until = rhythm.Until ?? clauses.Until };
        if (rhythm is { Until: not null, Count: not null }) return "the rule has a last date and a COUNT; write one of them";
        if (clauses.From is not { } from) return null;

        rhythm = rhythm.CompletedBy(from);
        if (rhythm.Interval == 1 || rhythm.Nearest(from) == from) return null;
        var nearest = MeetingDate.Extended.Format(rhythm.Nearest(from));
        return $"{MeetingDate.Extended.Format(from)} is no date to count \"{RhythmWords.Print(rhythm)}\" from; the nearest is {nearest}";
    }
}
