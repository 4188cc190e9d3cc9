using System.Collections.Immutable;
using CsCheck;
using Minutes.Schedule;
using NodaTime;

namespace Minutes.Tests.Schedule;

/// <summary>Recurrences of all kinds that the reader accepts.</summary>
internal static class RecurrenceGen
{
    private static readonly Gen<IsoDayOfWeek> Day = Gen.Int[1, 7].Select(day => (IsoDayOfWeek)day);

    private static readonly Gen<int> Interval = Gen.Frequency((3, Gen.Const(1)), (3, Gen.Int[2, 6]), (1, Gen.Int[7, 40]));

    private static readonly Gen<ImmutableArray<OrdinalDay>> PlainDays = Some(Day.Select(day => new OrdinalDay(0, day)), 4);

    private static readonly Gen<ImmutableArray<OrdinalDay>> OrdinalDays = Some(Gen.Select(Gen.Int[-5, 5], Day, (ordinal, day) => new OrdinalDay(ordinal, day)), 3);

    private static readonly Gen<ImmutableArray<int>> Months = Some(Gen.Int[1, 12], 3);

    private static readonly Gen<ImmutableArray<int>> DaysOfMonth = Some(Gen.OneOf(Gen.Int[1, 31], Gen.Int[-31, -1]), 3);

    private static readonly Gen<Recurrence> Daily = Gen.Select(Interval, Maybe(Months), Maybe(DaysOfMonth), Maybe(PlainDays), (interval, months, dates, days) =>
        new Recurrence(Frequency.Daily) { Interval = interval, Months = months, MonthDays = dates, Days = days });

    private static readonly Gen<Recurrence> Weekly = Gen.Select(Interval, Maybe(Months), Maybe(PlainDays), Day, (interval, months, days, start) =>
        new Recurrence(Frequency.Weekly) { Interval = interval, Months = months, Days = days, WeekStart = start });

    private static readonly Gen<Recurrence> Monthly = Gen.Select(Interval, Maybe(Months), Gen.OneOf(
        OrdinalDays.Select(days => new Recurrence(Frequency.Monthly) { Days = days }),
        DaysOfMonth.Select(dates => new Recurrence(Frequency.Monthly) { MonthDays = dates }),
        Gen.Select(PlainDays, DaysOfMonth, (days, dates) => new Recurrence(Frequency.Monthly) { Days = days, MonthDays = dates }),
        Gen.Const(new Recurrence(Frequency.Monthly))), (interval, months, recurrence) => recurrence with { Interval = interval, Months = months });

    private static readonly Gen<Recurrence> Yearly = Gen.Select(Gen.Int[1, 4], Maybe(Months), Gen.OneOf(
        OrdinalDays.Select(days => new Recurrence(Frequency.Yearly) { Days = days }),
        Gen.Select(Maybe(PlainDays), Maybe(DaysOfMonth), (days, dates) => new Recurrence(Frequency.Yearly) { Days = days, MonthDays = dates })),
        (interval, months, recurrence) => recurrence with { Interval = interval, Months = months });

    private static readonly Gen<Recurrence> Unbounded = Gen.Select(
        Gen.OneOf(Daily, Weekly, Monthly, Yearly),
        Gen.Frequency((3, Gen.Const(ImmutableArray<int>.Empty)), (1, Some(Gen.OneOf(Gen.Int[1, 3], Gen.Int[-3, -1]), 2))),
        (recurrence, positions) => recurrence.Days.IsEmpty && recurrence.MonthDays.IsEmpty ? recurrence : recurrence with { Positions = positions });

    /// <summary>With a last date or a number of dates in some cases.</summary>
    public static Gen<Recurrence> Any { get; } = Gen.Frequency(
        (4, Unbounded),
        (1, Gen.Select(Unbounded, Gen.Int[1, 30], (recurrence, count) => recurrence with { Count = count })),
        (1, Gen.Select(Unbounded, Gen.Int[0, 10_000], (recurrence, days) => recurrence with { Until = new LocalDate(2000, 1, 1).PlusDays(days) })));

    private static Gen<ImmutableArray<T>> Some<T>(Gen<T> gen, int most) => gen.Array[1, most].Select(values => values.ToImmutableArray());

    private static Gen<ImmutableArray<T>> Maybe<T>(Gen<ImmutableArray<T>> gen) => Gen.OneOf(Gen.Const(ImmutableArray<T>.Empty), gen);
}
