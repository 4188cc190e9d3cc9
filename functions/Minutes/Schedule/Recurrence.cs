using System.Collections.Immutable;
using NodaTime;

namespace Minutes.Schedule;

/// <summary>
/// On which days something recurs: a subset of RFC 5545, section 3.3.10, on whole days. Equal where the RRULEs are.
/// Ical.Net, which knows all of it, reads rules by reflection and does not survive Native AOT; the tests compare this with it.
/// </summary>
internal sealed record Recurrence(Frequency Frequency)
{
    /// <summary>The largest interval that is read: more is a mistake, and this much keeps all dates inside the calendar.</summary>
    public const int MaximumInterval = 999;

    /// <summary>Every how many periods; 1 to <see cref="MaximumInterval"/>.</summary>
    public int Interval { get; init; } = 1;

    /// <summary>BYMONTH: 1 to 12.</summary>
    public ImmutableArray<int> Months { get; init => field = Sorted(value); } = [];

    /// <summary>BYMONTHDAY: 1 to 31, or from the month's end -1 to -31.</summary>
    public ImmutableArray<int> MonthDays { get; init => field = Sorted(value); } = [];

    /// <summary>BYDAY.</summary>
    public ImmutableArray<OrdinalDay> Days { get; init => field = Sorted(value); } = [];

    /// <summary>BYSETPOS: which of a period's dates count, from 1, or from the last -1.</summary>
    public ImmutableArray<int> Positions { get; init => field = Sorted(value); } = [];

    /// <summary>How many dates there are, counted from the anchor.</summary>
    public int? Count { get; init; }

    /// <summary>The last day that may be a date.</summary>
    public LocalDate? Until { get; init; }

    /// <summary>WKST: on which day the weeks begin that an interval counts.</summary>
    public IsoDayOfWeek WeekStart { get; init; } = IsoDayOfWeek.Monday;

    /// <summary>Whether the dates follow from the parts alone, whatever the date they are counted from.</summary>
    public bool IsAbsolute => Interval == 1 && Count is null && (Frequency is Frequency.Daily || NamesDays);

    private bool NamesDays => !Days.IsEmpty || !MonthDays.IsEmpty;

    /// <summary>The recurrence with the parts that RFC 5545 takes from the anchor where a rule does not name them.</summary>
    public Recurrence CompletedBy(LocalDate anchor) => Frequency switch
    {
        _ when NamesDays => this,
        Frequency.Daily when Interval % 7 == 0 => this with { Frequency = Frequency.Weekly, Interval = Interval / 7, Days = [new(0, anchor.DayOfWeek)] },
        Frequency.Daily => this,
        Frequency.Weekly => this with { Days = [new(0, anchor.DayOfWeek)] },
        Frequency.Monthly => this with { MonthDays = [anchor.Day] },
        _ => this with { MonthDays = [anchor.Day], Months = Months.IsEmpty ? [anchor.Month] : Months },
    };

    /// <summary>Whether both have the same dates, told by their RRULEs.</summary>
    public bool Equals(Recurrence? other) => other is not null && ToString() == other.ToString();

    /// <inheritdoc/>
    public override int GetHashCode() => ToString().GetHashCode(StringComparison.Ordinal);

    /// <summary>The RRULE, its lists sorted, without parts that say what holds anyway.</summary>
    public override string ToString() => RecurrenceText.Of(this);

    // As unsigned numbers those that count from the end stand behind the others: the first, the second, the last but one, the last.
    private static ImmutableArray<int> Sorted(ImmutableArray<int> numbers) => [.. numbers.Distinct().OrderBy(number => (uint)number)];

    private static ImmutableArray<OrdinalDay> Sorted(ImmutableArray<OrdinalDay> days) =>
        [.. days.Distinct().OrderBy(day => day.Day).ThenBy(day => (uint)day.Ordinal)];
}
