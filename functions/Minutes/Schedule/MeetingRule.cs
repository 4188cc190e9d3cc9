using System.Diagnostics.CodeAnalysis;
using NodaTime;

namespace Minutes.Schedule;

/// <summary>When a series meets, in local dates: <c>every Wednesday at 15:05</c>, <c>every second Thursday from 2023-03-09</c>.</summary>
public sealed record MeetingRule
{
    internal MeetingRule(Recurrence recurrence, LocalDate? anchor, LocalTime? time)
    {
        Recurrence = recurrence;
        Anchor = anchor;
        Time = time;
    }

    /// <summary>When the meetings begin, in the series' zone; null where no time is settled.</summary>
    public LocalTime? Time { get; init; }

    /// <summary>The date from which the rule counts, and before which it has no meeting; null where it holds for all time.</summary>
    public LocalDate? Anchor { get; }

    /// <summary>
    /// Whether the rule says too little without a date to count from, and has none: a rhythm of two weeks or more, a number of meetings,
    /// or a week or month without a day. <see cref="WithAnchor"/> gives it one.
    /// </summary>
    public bool NeedsAnchor => Anchor is null && !Recurrence.IsAbsolute;

    /// <summary>What to tell the person who wrote a rule that <see cref="NeedsAnchor"/>; one sentence without a full stop.</summary>
    public string AnchorAdvice => $"\"{this}\" needs a date to count from; write for example \"{WithAnchor(new(2023, 3, 9))}\"";

    /// <summary>The rhythm alone, without time and dates: <c>every second Thursday</c>.</summary>
    public string Rhythm => RhythmWords.Print(Recurrence);

    internal Recurrence Recurrence { get; }

    /// <summary>Every so many days, one of which is known. Whole weeks become a rule for that weekday.</summary>
    /// <param name="days">1 to 999.</param>
    /// <param name="anchor">A day with a meeting; kept only where the rule counts from it.</param>
    public static MeetingRule EveryDays(int days, LocalDate anchor) =>
        new MeetingRule(new(Frequency.Daily) { Interval = CheckedInterval(days) }, null, null).WithAnchor(anchor);

    /// <summary>Every so many weeks on one weekday.</summary>
    /// <param name="weeks">1 to 999.</param>
    /// <param name="day">The weekday.</param>
    /// <param name="anchor">A day with a meeting, or near one; kept only where the rule counts from it.</param>
    public static MeetingRule Weekly(int weeks, IsoDayOfWeek day, LocalDate anchor) =>
        new MeetingRule(new(Frequency.Weekly) { Interval = CheckedInterval(weeks), Days = [new(0, day)] }, null, null).WithAnchor(anchor);

    /// <summary>
    /// Reads a rule in plain words, in any case: <c>every Monday and Thursday at 3:05 pm</c>, <c>every other week on Friday from 2023-03-10</c>,
    /// <c>1st and 3rd Tuesday of the month</c>, <c>the 15th of every month until 2023-12-31</c>, <c>every weekday</c>. Or an RRULE, with or without
    /// its DTSTART: the subset of RFC 5545 that speaks of whole days. <see cref="ToString"/> prints what this reads.
    /// </summary>
    /// <param name="text">The rule. A rule that counts may leave out from where: <see cref="NeedsAnchor"/>.</param>
    /// <param name="rule">The rule; it has at least one meeting.</param>
    /// <param name="error">What is not understood, and what would be; one sentence without a full stop.</param>
    public static bool TryParse(string text, [NotNullWhen(true)] out MeetingRule? rule, [NotNullWhen(false)] out string? error) =>
        RuleReader.TryRead(text, out rule, out error);

    /// <summary>
    /// The rule, counting from the date of its own that is nearest to a known meeting, so that a meeting held a day late does not shift all others.
    /// A rule that needs no date, or has one, stays as it is.
    /// </summary>
    /// <param name="meeting">The date of a meeting of the series, for example of its last regular minutes.</param>
    public MeetingRule WithAnchor(LocalDate meeting)
    {
        if (!NeedsAnchor) return this;
        var complete = Recurrence.CompletedBy(meeting);
        return new(complete, complete.IsAbsolute ? null : complete.Nearest(meeting), Time);
    }

    /// <summary>The dates on or after a day, ascending and lazily; they end at the latest with the year 2999, or where 50 years have none.</summary>
    /// <exception cref="InvalidOperationException">The rule <see cref="NeedsAnchor"/>.</exception>
    public IEnumerable<LocalDate> Occurrences(LocalDate from) =>
        NeedsAnchor ? throw new InvalidOperationException(AnchorAdvice) : Recurrence.Dates(Anchor, from);

    /// <summary>Whether the rule has a meeting on a day.</summary>
    public bool Includes(LocalDate date) => Occurrences(date).Take(1).Contains(date);

    /// <summary>The rule as <see cref="TryParse"/> reads it, in plain words where there are some.</summary>
    public override string ToString() => Rhythm
        + (Time is { } time ? $" at {TimeOfDay.Print(time)}" : "")
        + (Anchor is { } anchor ? $" from {MeetingDate.Extended.Format(anchor)}" : "")
        + (Recurrence.Until is { } until ? $" until {MeetingDate.Extended.Format(until)}" : "");

    private static int CheckedInterval(int interval)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(interval, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(interval, Recurrence.MaximumInterval);
        return interval;
    }
}
