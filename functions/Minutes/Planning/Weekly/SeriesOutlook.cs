using System.Collections.Immutable;
using System.Globalization;
using Minutes.Changes;
using NodaTime;

namespace Minutes.Planning.Weekly;

/// <summary>What comes next in a series, as a look saw it.</summary>
/// <param name="Name">The series' name.</param>
/// <param name="Zone">The zone of its days and times.</param>
/// <param name="Meetings">Its next meetings. There are several, because the next closer look may come only some days after the first of them; none where no meeting is known.</param>
public sealed record SeriesOutlook(string Name, DateTimeZone Zone, ImmutableArray<MeetingOutlook> Meetings)
{
    /// <summary>Whether no minutes are made for it, so that nobody reads when it meets.</summary>
    public bool IsSwitchedOff { get; init; }

    /// <summary>The first meeting that is not over; null where none is known.</summary>
    public MeetingOutlook? NextAt(Instant now) => Meetings.FirstOrDefault(meeting => meeting.Ends > now);

    /// <summary>The same after the changes of the look: what it opened is open.</summary>
    public SeriesOutlook With(ImmutableArray<ChangeOutcome> outcomes)
    {
        var opened = outcomes.Where(outcome => outcome is { Kind: ChangeOutcomeKind.Done, Change: OpenPullRequest }).ToDictionary(outcome => ((OpenPullRequest)outcome.Change).Branch, outcome => outcome.Text);
        MeetingOutlook After(MeetingOutlook meeting) => opened.TryGetValue(new MinutesBranch(Name, meeting.Meeting.Date).ToString(), out var address)
            ? meeting with { Stage = MinutesStage.Open, PullRequest = NumberIn(address), Opens = null }
            : meeting;
        return this with { Meetings = [.. Meetings.Select(After)] };
    }

    private static int? NumberIn(string? address) => int.TryParse(address?[(address.LastIndexOf('/') + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
