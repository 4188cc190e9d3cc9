using System.Collections.Immutable;
using Minutes.Schedule;
using NodaTime;

namespace Minutes.Planning.Weekly;

/// <summary>A pull request that is to be opened, if nothing speaks against it.</summary>
/// <param name="Series">The series.</param>
/// <param name="Meeting">The meeting.</param>
/// <param name="From">The bot's pull request for the day that the meeting was moved from; null for a new one.</param>
internal sealed record Opening(ReadSeries Series, Meeting Meeting, OwnMinutes? From)
{
    internal MinutesBranch Branch { get; } = new(Series.Name, Meeting.Date);

    /// <summary>What is to be opened for a series.</summary>
    internal static ImmutableArray<Opening> Of(ReadSeries series, HandedIn handedIn, Instant now)
    {
        if (series.Series.IsSwitchedOff || series.IsLeftOutAsSlides) return [];
        bool IsFree(LocalDate day) => series.Own.All(own => own.Date != day) && handedIn.FileOf(series.Name, day) is null;
        var moved = series.Own
            .Where(own => own.IsRead && handedIn.FileOf(series.Name, own.Date) is null)
            .Select(own => (Own: own, To: DayWithout.Of(series, own.Date, now) is { MovedTo: { } to } ? to : null))
            .Where(move => move.To is { } to && IsFree(to.Date))
            .OrderByDescending(move => move.Own.IsTouched)
            .ThenByDescending(move => move.Own.Date)
            .Select(move => new Opening(series, move.To!, move.Own))
            .DistinctBy(opening => opening.Meeting.Date);
        var isDue = series.Current is { } meeting && IsFree(meeting.Date) && series.State.IsLive(now) && OpeningTime.IsReached(series, now);
        return [.. moved.Concat(isDue ? [new(series, series.Current!, null)] : Array.Empty<Opening>()).DistinctBy(opening => opening.Meeting.Date)];
    }
}
