using System.Collections.Immutable;
using Minutes.Schedule;

namespace Minutes.Planning.Weekly;

/// <summary>What comes next in the series of a repository, as far as a look after the weekly pull requests read them.</summary>
/// <param name="facts">What is known.</param>
internal sealed class Outlooks(WeeklyFacts facts)
{
    /// <summary>A closer look comes at the latest when it is time for the second one.</summary>
    private const int Shown = 2;

    /// <summary>The live series, and those that are switched off: sleeping ones have no next meeting.</summary>
    internal ImmutableArray<SeriesOutlook> Of(ImmutableArray<ReadSeries> series) =>
    [
        .. series.Where(one => !one.Series.IsSwitchedOff && one.State.IsLive(facts.Now)).Select(Of).Concat(SwitchedOff()).OrderBy(one => one.Name, StringComparer.Ordinal),
    ];

    private SeriesOutlook Of(ReadSeries series) => new(series.Name, series.Series.Settled.TimeZone, series.State.Calendar is { } calendar ? Meetings(series, calendar) : []);

    /// <summary>The meetings to come, and those whose minutes are there before they are held.</summary>
    private ImmutableArray<MeetingOutlook> Meetings(ReadSeries series, MeetingCalendar calendar)
    {
        var recently = calendar.TodayAt(facts.Now).PlusDays(-MeetingCalendar.LongestMeeting);
        var prepared = from file in series.State.Profile.Listing.Regular
                       where file.Date >= recently
                       let meeting = series.State.MeetingOn(file.Date)
                       where !calendar.IsOver(meeting, facts.Now)
                       select meeting;
        var coming = series.State.ToCome(facts.Now).Select(entry => entry.Meeting).OfType<Meeting>().Take(Shown);
        return [.. prepared.Concat(coming).DistinctBy(meeting => meeting.Date).OrderBy(meeting => meeting.Date).Take(Shown).Select(meeting => Of(series, calendar, meeting))];
    }

    private MeetingOutlook Of(ReadSeries series, MeetingCalendar calendar, Meeting meeting)
    {
        var stage = StageOf(series, meeting);
        return new(meeting, calendar.StartOf(meeting), calendar.EndOf(meeting), stage)
        {
            PullRequest = stage is MinutesStage.Open ? OwnOf(series, meeting)?.Pull.Number : null,
            Opens = stage is MinutesStage.Awaited && OpeningTime.LatestFor(series, meeting) > facts.Now ? meeting.Date.PlusDays(-series.Series.Settled.PullRequest.LeadDays) : null,
        };
    }

    private MinutesStage StageOf(ReadSeries series, Meeting meeting)
    {
        if (facts.HandedIn.FileOf(series.Name, meeting.Date) is not null) return MinutesStage.HandedIn;
        if (OwnOf(series, meeting) is not null) return MinutesStage.Open;
        if (series.IsLeftOutAsSlides) return MinutesStage.SwitchedOff;
        var earlier = facts.States.HeadBranches.GetValueOrDefault(new MinutesBranch(series.Name, meeting.Date).ToString(), []);
        if (EarlierPullRequests.Against(earlier, facts.Repository.Viewer) is not null) return MinutesStage.Declined;
        return series.Current?.Date == meeting.Date && OpeningTime.IsReached(series, facts.Now) ? MinutesStage.Missing : MinutesStage.Awaited;
    }

    private static OwnMinutes? OwnOf(ReadSeries series, Meeting meeting) => series.Own.FirstOrDefault(own => own.Date == meeting.Date);

    private IEnumerable<SeriesOutlook> SwitchedOff() =>
        from listing in facts.Context.Listing.Series
        let settled = facts.Context.Configuration.For(listing.Name)
        where settled is { Ignore: false, PullRequest.IsEnabled: false }
        where LiveSeries.MayBe(listing, facts.Context.Configuration.Series.ContainsKey(listing.Name), facts.Now.InZone(settled.TimeZone).Date)
        select new SeriesOutlook(listing.Name, settled.TimeZone, []) { IsSwitchedOff = true };
}
