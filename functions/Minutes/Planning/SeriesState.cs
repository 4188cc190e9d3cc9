using System.Collections.Immutable;
using Minutes.Archive;
using Minutes.CarryOver;
using Minutes.Configuration;
using Minutes.Documents;
using Minutes.Rendering;
using Minutes.Schedule;
using Minutes.Series;
using NodaTime;

namespace Minutes.Planning;

/// <summary>A series as it stands: what its minutes tell, and over that what is configured.</summary>
public sealed record SeriesState
{
    /// <summary>Fewer regular minutes make no series that meets on.</summary>
    internal const int FewestMinutes = 3;

    private SeriesState(SeriesProfile profile, SeriesConfiguration configuration, bool isConfigured, MeetingCalendar? calendar)
    {
        Profile = profile;
        Configuration = configuration;
        IsConfigured = isConfigured;
        Calendar = calendar;
        RhythmDays = DaysBetweenMeetings();
    }

    /// <summary>The series' folder.</summary>
    public string Name => Profile.Listing.Name;

    /// <summary>What its minutes tell.</summary>
    public SeriesProfile Profile { get; }

    /// <summary>What is settled for it.</summary>
    public SeriesConfiguration Configuration { get; }

    /// <summary>Whether the configuration names it.</summary>
    public bool IsConfigured { get; }

    /// <summary>When it meets; null where neither a schedule nor a meeting tells.</summary>
    public MeetingCalendar? Calendar { get; }

    private int RhythmDays { get; }

    /// <summary>Where the next file goes.</summary>
    public PathPattern Pattern => Configuration.Path ?? Profile.Pattern ?? PathPattern.Parse(Name == "." ? "YYYYMMDD.md" : $"{Name}/YYYYMMDD.md")!;

    /// <summary>The first meeting after the last one that has minutes, whatever today is; null where none is known.</summary>
    public Meeting? Next => Profile.LastMeeting is { } last ? FirstAfter(last) : null;

    /// <summary>Joins what minutes tell with what is configured.</summary>
    /// <param name="profile">What the minutes tell.</param>
    /// <param name="configuration">What the repository settled.</param>
    /// <param name="template">The template that the series' minutes are made with: by it those are known that nobody wrote to. Null: the built-in one.</param>
    public static SeriesState Of(SeriesProfile profile, MinutesConfiguration configuration, MinutesTemplate? template = null) =>
        Joined(MinutesAsMade.MarkIn(profile, before => Joined(before, configuration), template ?? BuiltInTemplate.Minutes), configuration);

    private static SeriesState Joined(SeriesProfile profile, MinutesConfiguration configuration)
    {
        var settled = configuration.For(profile.Listing.Name);
        var rule = settled.Schedule ?? profile.Rule;
        if (rule is { NeedsAnchor: true }) rule = profile.LastMeeting is { } last ? rule.WithAnchor(last) : null;
        var calendar = rule is null ? null : new MeetingCalendar(rule)
        {
            Zone = settled.TimeZone,
            Duration = settled.Duration,
            Skipped = settled.Skip,
            Moved = settled.Move.ToImmutableSortedDictionary(move => move.Key, move => move.Value),
            Pauses = configuration.Pauses,
            Holidays = configuration.Holidays,
        };
        return new(profile, settled, configuration.Series.ContainsKey(profile.Listing.Name), calendar);
    }

    /// <summary>Whether the series is configured, or has three regular minutes and met lately.</summary>
    public bool IsLive(Instant now) => IsConfigured
        || (Profile.Regular.Length >= FewestMinutes && Period.DaysBetween(Profile.LastMeeting!.Value, TodayAt(now)) <= LongestSilence(RhythmDays));

    /// <summary>The meeting of a day, whether or not one is scheduled on it.</summary>
    public Meeting MeetingOn(LocalDate date) =>
        Calendar?.FirstOnOrAfter(date) is { } meeting && meeting.Date == date ? meeting : new(date, Calendar?.Rule.Time, date);

    /// <summary>Whether a meeting is over: one without a time is so at the end of its day.</summary>
    public bool IsOver(Meeting meeting, Instant now) => Calendar?.IsOver(meeting, now) ?? meeting.Date < TodayAt(now);

    /// <summary>Whether there is a file of a meeting, minutes or not yet.</summary>
    public bool HasFileOf(Meeting meeting) => Profile.Listing.Regular.Any(file => file.Date == meeting.Date);

    /// <summary>The days to come, ascending and lazily: those with a meeting that was not held yet, and those on which one is left out.</summary>
    public IEnumerable<CalendarEntry> ToCome(Instant now)
    {
        var coming = Calendar?.EntriesAfter(now) ?? [];
        if (Profile.LastMeeting is not { } last) return coming;
        var next = Next?.Date;
        return coming.Where(entry => entry.Meeting is null ? entry.Date > last : entry.Date >= next);
    }

    /// <summary>The first meeting that is to come; null where none is known.</summary>
    public Meeting? FirstToCome(Instant now) => ToCome(now).FirstOrDefault(entry => entry.Meeting is not null)?.Meeting;

    /// <summary>The meeting whose minutes are written next, whatever today is: the first after the last one that has minutes, or without any the first to come.</summary>
    public Meeting? NextToWrite(Instant now) => Next ?? FirstToCome(now);

    /// <summary>
    /// The meetings since the oldest minutes that were read that are over, and have no file. Of a sleeping series only those up to its
    /// last one: it has not met since.
    /// </summary>
    public ImmutableArray<CalendarEntry> WithoutMinutes(Instant now)
    {
        if (Calendar is null || Profile.LastMeeting is not { } last) return [];
        var isLive = IsLive(now);
        var files = Profile.Listing.Regular.Select(file => file.Date).Where(date => date >= Profile.Meetings[0]).ToList();
        return
        [
            .. Calendar.Entries(Profile.Meetings[0])
                .TakeWhile(entry => isLive || entry.Date < last)
                .TakeWhile(entry => entry.Date <= TodayAt(now))
                .Where(entry => entry.Meeting is { } meeting && IsOver(meeting, now) && !files.Exists(file => IsThatMeeting(file, entry.Date))),
        ];
    }

    /// <summary>What becomes of the topics of the previous minutes at a meeting.</summary>
    /// <param name="meeting">The day of the meeting.</param>
    /// <param name="states">How references stand; null where nothing is known of them.</param>
    public ImmutableArray<CarryDecision> Decide(LocalDate meeting, ImmutableDictionary<IssueId, IssueState>? states = null) => CarryDecisions.Decide(
        Profile.Regular,
        meeting,
        new() { Policy = Configuration.CarryOver, Text = Configuration.CarryText, States = states ?? ImmutableDictionary<IssueId, IssueState>.Empty });

    /// <summary>In days: a series that has been silent for longer than five weeks and than four of its rhythms sleeps.</summary>
    internal static int LongestSilence(int rhythmDays) => Math.Max(4 * rhythmDays, 35);

    /// <summary>Whether what was held, or is planned, on one day is the meeting of another one, by less than half a rhythm.</summary>
    internal bool IsThatMeeting(LocalDate held, LocalDate expected) => 2 * Math.Abs(Period.DaysBetween(held, expected)) < RhythmDays;

    private LocalDate TodayAt(Instant now) => now.InZone(Configuration.TimeZone).Date;

    /// <summary>Days between two meetings; a week where nothing is known.</summary>
    private int DaysBetweenMeetings() =>
        Calendar?.Rule is { } rule && Profile.LastMeeting is { } last && rule.Occurrences(last).Take(2).ToList() is [var first, var second]
            ? Math.Max(1, Period.DaysBetween(first, second))
            : 7;

    /// <summary>A meeting that was held off its day, up to half a rhythm early, is not held once more on it.</summary>
    private Meeting? FirstAfter(LocalDate last)
    {
        var meetings = Calendar?.Meetings(last.PlusDays(1));
        var wasOnItsDay = Calendar?.FirstOnOrAfter(last)?.Date == last;
        return wasOnItsDay ? meetings?.FirstOrDefault() : meetings?.FirstOrDefault(meeting => !IsThatMeeting(last, meeting.Date));
    }
}
