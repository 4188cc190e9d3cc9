using System.Collections.Immutable;
using NodaTime;

namespace Minutes.Schedule;

/// <summary>
/// The meetings of a series: its rule, and what people settled for single days. What names a day more closely wins:
/// a move over a skip, a skip over a pause, a pause over a holiday.
/// </summary>
/// <param name="Rule">When the series meets; configured or inferred, and with the date that it counts from.</param>
public sealed record MeetingCalendar(MeetingRule Rule)
{
    /// <summary>How long a meeting takes that has a time, where nothing else is settled.</summary>
    public static readonly Duration UsualDuration = NodaTime.Duration.FromMinutes(60);

    /// <summary>In days: a meeting takes at most a day, which the clocks can make longer.</summary>
    internal const int LongestMeeting = 2;

    /// <summary>The zone of all dates and times.</summary>
    public DateTimeZone Zone { get; init; } = DateTimeZone.Utc;

    /// <summary>How long a meeting takes; null for <see cref="UsualDuration"/>.</summary>
    public Duration? Duration { get; init; }

    /// <summary>Days without a meeting, neither the rule's own nor one that was moved there.</summary>
    public ImmutableSortedSet<LocalDate> Skipped { get; init; } = [];

    /// <summary>
    /// Where the meeting of a scheduled day is held instead. It is held there whatever pause or holiday lies on either day, and also where
    /// the rule has no meeting on the scheduled day. On a day that has a meeting already it takes that one's place.
    /// </summary>
    public ImmutableSortedDictionary<LocalDate, MovedTo> Moved { get; init; } = ImmutableSortedDictionary<LocalDate, MovedTo>.Empty;

    /// <summary>Times without meetings.</summary>
    public ImmutableArray<Pause> Pauses { get; init; } = [];

    /// <summary>Days without meetings.</summary>
    public ImmutableArray<Holiday> Holidays { get; init; } = [];

    /// <summary>The first meeting after a day; null where the series has no more.</summary>
    public Meeting? NextAfter(LocalDate date) => FirstOnOrAfter(date.PlusDays(1));

    /// <summary>The first meeting on or after a day; null where the series has no more.</summary>
    public Meeting? FirstOnOrAfter(LocalDate date) => Meetings(date).FirstOrDefault();

    /// <summary>The meetings on or after a day, ascending and lazily, at most one a day.</summary>
    public IEnumerable<Meeting> Meetings(LocalDate from) => Entries(from).Select(entry => entry.Meeting).OfType<Meeting>();

    /// <summary>
    /// The days on or after a day that have a meeting or would have one, ascending and lazily, each once. They end where 50 years have
    /// no meeting.
    /// </summary>
    public IEnumerable<CalendarEntry> Entries(LocalDate from)
    {
        var searchedTo = from.Year + RecurrenceDates.SearchedYears;
        foreach (var entry in AllEntries(from).TakeWhile(entry => entry.Date.Year <= searchedTo))
        {
            if (entry.Meeting is not null) searchedTo = entry.Date.Year + RecurrenceDates.SearchedYears;
            yield return entry;
        }
    }

    /// <summary>The days to come, as <see cref="Entries"/> has them: a meeting that is under way is one of them, one that is over is not.</summary>
    public IEnumerable<CalendarEntry> EntriesAfter(Instant now) =>
        Entries(TodayAt(now).PlusDays(-LongestMeeting)).Where(entry => !IsOver(entry.Meeting ?? new(entry.Date, null, entry.Date), now));

    /// <summary>
    /// When a meeting begins; without a time, when its local day does. A time that the clocks leave out is as much later, and of one that
    /// comes twice it is the first.
    /// </summary>
    public Instant StartOf(Meeting meeting) =>
        meeting.Time is { } time ? (meeting.Date + time).InZoneLeniently(Zone).ToInstant() : meeting.Date.StartIn(Zone);

    /// <summary>When a meeting is over: its duration after it began, or without a time at the end of its local day.</summary>
    public Instant EndOf(Meeting meeting) =>
        meeting.Time is null ? meeting.Date.PlusDays(1).StartIn(Zone) : StartOf(meeting) + (Duration ?? UsualDuration);

    /// <summary>Whether a meeting is over.</summary>
    public bool IsOver(Meeting meeting, Instant now) => EndOf(meeting) <= now;

    /// <summary>The local date at a moment.</summary>
    public LocalDate TodayAt(Instant now) => now.InZone(Zone).Date;

    private IEnumerable<CalendarEntry> AllEntries(LocalDate from)
    {
        var moved = new Queue<CalendarEntry>(MovedEntries(from));
        foreach (var date in Rule.Occurrences(from))
        {
            while (moved.TryPeek(out var earlier) && earlier.Date < date) yield return moved.Dequeue();
            yield return moved.TryPeek(out var same) && same.Date == date ? moved.Dequeue() : ScheduledEntry(date);
        }

        foreach (var entry in moved) yield return entry;
    }

    private IEnumerable<CalendarEntry> MovedEntries(LocalDate from) =>
        Moved.Where(move => move.Value.Date >= from)
            .DistinctBy(move => move.Value.Date)
            .OrderBy(move => move.Value.Date)
            .Select(move => MovedEntry(move.Key, move.Value));

    private CalendarEntry MovedEntry(LocalDate scheduled, MovedTo to)
    {
        if (Skipped.Contains(to.Date) && scheduled != to.Date) return new(to.Date, null, CalendarWords.Skipped);
        var meeting = new Meeting(to.Date, to.Time ?? Rule.Time, scheduled);
        return new(to.Date, meeting, CalendarWords.MovedFrom(scheduled, to));
    }

    private CalendarEntry ScheduledEntry(LocalDate date) =>
        ReasonAgainst(date) is { } reason ? new(date, null, reason) : new(date, new(date, Rule.Time, date), null);

    private string? ReasonAgainst(LocalDate date)
    {
        if (Moved.TryGetValue(date, out var to)) return CalendarWords.MovedAway(to);
        if (Skipped.Contains(date)) return CalendarWords.Skipped;
        if (Pauses.FirstOrDefault(pause => pause.Contains(date)) is { } pause) return CalendarWords.Of(pause);
        return Holidays.FirstOrDefault(holiday => holiday.Date == date) is { } holiday ? CalendarWords.Of(holiday) : null;
    }
}
