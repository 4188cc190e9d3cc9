using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using NodaTime;

namespace Minutes.Schedule;

/// <summary>
/// Reads a rhythm in words: <c>every second Thursday</c>, <c>first and third Tuesday of the month</c>, <c>every 3 months on the 15th</c>.
/// Each method reads one phrase, and gives null with the place left at the word that does not fit.
/// </summary>
internal sealed class WordReader
{
    private readonly ImmutableArray<Word> _words;
    private int _next;

    private WordReader(ImmutableArray<Word> words) => _words = words;

    private Word Next => Ahead(0);

    /// <summary>Reads the words, all of them.</summary>
    public static bool TryRead(ImmutableArray<Word> words, [NotNullWhen(true)] out Recurrence? rhythm, [NotNullWhen(false)] out string? error)
    {
        var reader = new WordReader(words);
        rhythm = reader.Rhythm();
        if (reader.Next.Kind is not WordKind.End) rhythm = null;
        error = rhythm is null ? reader.Refusal() : null;
        return rhythm is not null;
    }

    private Recurrence? Rhythm()
    {
        var every = Take(WordKind.Every);
        if (every && IntervalIsNext()) return EveryFew(Take().Value);
        if (every && Next.Kind is WordKind.Day or WordKind.Week or WordKind.Month) return EveryFew(1);
        return Next.Kind switch
        {
            WordKind.Weekday or WordKind.Workday => EveryFew(1),
            WordKind.Ordinal => OrdinalDays(),
            _ => null,
        };
    }

    // "every second Thursday" counts weeks, "every second Thursday of the month" counts Thursdays.
    private bool IntervalIsNext() => Next.Kind is WordKind.Number
        || (Next is { Kind: WordKind.Ordinal, Value: > 1 }
            && Ahead(1).Kind is WordKind.Day or WordKind.Week or WordKind.Month or WordKind.Weekday
            && !SaysOf());

    private bool SaysOf() => _words.Any(word => word.Kind is WordKind.Of);

    // "first Monday" can only be one of a month, but a bare "second" or "15th" may be anything.
    private Recurrence? OrdinalDays() => DaysOfMonth(interval: 1) is { } days && (days.MonthDays.IsEmpty || SaysOf()) ? days : null;

    private Recurrence? EveryFew(int interval)
    {
        if (Take(WordKind.Day)) return new(Frequency.Daily) { Interval = interval };
        if (Take(WordKind.Month)) return DaysOfMonth(interval);
        if (Take(WordKind.Week) || Next.Kind is WordKind.Weekday or WordKind.Workday) return new(Frequency.Weekly) { Interval = interval, Days = Weekdays() };
        return null;
    }

    private ImmutableArray<OrdinalDay> Weekdays()
    {
        var days = ImmutableArray.CreateBuilder<OrdinalDay>();
        if (Take(WordKind.Workday))
            days.AddRange(RhythmWords.Workdays);
        else
            while (Next.Kind is WordKind.Weekday) days.Add(new(0, (IsoDayOfWeek)Take().Value));
        return days.DrainToImmutable();
    }

    private Recurrence? DaysOfMonth(int interval)
    {
        var weekdays = ImmutableArray.CreateBuilder<OrdinalDay>();
        var monthDays = ImmutableArray.CreateBuilder<int>();
        while (Next.Kind is WordKind.Ordinal)
        {
            var ordinals = Ordinals();
            if (Next.Kind is not WordKind.Weekday)
            {
                Take(WordKind.Day);
                monthDays.AddRange(ordinals);
                continue;
            }

            if (ordinals.Any(ordinal => ordinal > 5)) return null;
            var day = (IsoDayOfWeek)Take().Value;
            weekdays.AddRange(ordinals.Select(ordinal => new OrdinalDay(ordinal, day)));
        }

        // Both together would mean a Friday that is a 13th; who writes them means both dates.
        if (weekdays.Count > 0 && monthDays.Count > 0 || monthDays.Any(day => day > 31)) return null;
        return OfMonths(new(Frequency.Monthly) { Interval = interval, Days = weekdays.ToImmutable(), MonthDays = monthDays.ToImmutable() });
    }

    private ImmutableArray<int> Ordinals()
    {
        var ordinals = ImmutableArray.CreateBuilder<int>();
        while (Next.Kind is WordKind.Ordinal) ordinals.Add(Take().Value);
        return ordinals.DrainToImmutable();
    }

    private Recurrence? OfMonths(Recurrence days)
    {
        if (!Take(WordKind.Of)) return days;
        if (Next.Kind is WordKind.MonthName) return days with { Months = MonthNames() };

        if (Take(WordKind.Every) && days.Interval == 1 && Next is { Kind: WordKind.Number or WordKind.Ordinal, Value: > 0 })
            days = days with { Interval = Take().Value };
        return Take(WordKind.Month) ? days : null;
    }

    private ImmutableArray<int> MonthNames()
    {
        var months = ImmutableArray.CreateBuilder<int>();
        while (Next.Kind is WordKind.MonthName) months.Add(Take().Value);
        return months.DrainToImmutable();
    }

    private Word Ahead(int count) => _next + count < _words.Length ? _words[_next + count] : default;

    private Word Take() => _words[_next++];

    private bool Take(WordKind kind)
    {
        if (Next.Kind != kind) return false;
        _next++;
        return true;
    }

    private string Refusal() => Next.Kind is WordKind.End
        ? $"\"{string.Join(' ', _words.Select(word => word.Text).Distinct())}\" does not say on which days; {RuleWords.Example}"
        : $"\"{Next.Text}\" is not understood where it stands; {RuleWords.Example}";
}
