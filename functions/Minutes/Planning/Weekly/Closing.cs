using System.Collections.Immutable;
using Minutes.Archive;
using Minutes.Changes;
using Minutes.Comments;
using Minutes.Observation;
using Minutes.Text;
using NodaTime;

namespace Minutes.Planning.Weekly;

/// <summary>Ends a pull request that is not needed any more: one that only the bot committed to is closed, and what people wrote stays.</summary>
/// <param name="facts">What is known.</param>
/// <param name="series">The series.</param>
/// <param name="opened">What is opened now.</param>
internal sealed class Closing(WeeklyFacts facts, ReadSeries series, ImmutableArray<OpenPullRequest> opened)
{
    /// <summary>The days for which there is one, or will be in a moment.</summary>
    private readonly ImmutableHashSet<LocalDate> _open =
    [
        .. series.Own.Select(own => own.Date),
        .. opened.Select(open => MinutesBranch.Parse(open.Branch)!).Where(branch => branch.Series == series.Name).Select(branch => branch.Date),
    ];

    /// <summary>What becomes of one of the bot's pull requests; empty where it goes on.</summary>
    internal (ImmutableArray<Change> Changes, Notice? Notice) Of(OwnMinutes own)
    {
        if (!own.IsRead) return ([], null);
        if (facts.HandedIn.FileOf(series.Name, own.Date) is { } file) return Elsewhere(own, file);
        if (series.Series.IsSwitchedOff) return Ended(own, $"No pull requests are opened for {Name} any more.", "pull requests are switched off for the series");
        if (series.State.IsOver(series.State.MeetingOn(own.Date), facts.Now)) return After(own);
        if (DayWithout.Of(series, own.Date, facts.Now) is { } day) return Without(own, day);
        return series.Current is { } current && current.Date < own.Date && _open.Contains(current.Date)
            ? Ended(own, $"The next meeting is on {current.Date.ToIso()}; this one has time.", "another meeting comes before")
            : ([], null);
    }

    private string Name => SafeMarkdown.Code(series.Name);

    /// <summary>The habit of most archives is a person's own pull request.</summary>
    private (ImmutableArray<Change> Changes, Notice? Notice) Elsewhere(OwnMinutes own, DatedFile file)
    {
        var other = facts.HandedIn.IsMerged(file.Path) ? null : facts.HandedIn.BroughtBy(file.Path);
        var place = other is null
            ? SafeMarkdown.Link(SafeMarkdown.Code(file.Path.ToString()), facts.Server.AddressOf(facts.Repository.Name, facts.Repository.DefaultBranch!, file.Path))
            : facts.LinkTo(other);
        if (own.IsUntouched) return Ended(own, $"These minutes are handed in already: {place}.", "the minutes are handed in elsewhere");
        var changes = ImmutableArray.CreateBuilder<Change>();
        if (!own.HasComment(MarkerKind.Elsewhere)) changes.Add(Comment(own.Pull, $"Minutes of the same meeting are handed in already: {place}. Whoever wrote here decides what becomes of both."));
        if (other is not null && !IsToldAt(other)) changes.Add(Comment(other, $"Somebody wrote minutes of the same meeting in {facts.LinkTo(own.Pull)}."));
        return (changes.DrainToImmutable(), null);
    }

    /// <summary>After the meeting it waits for the real minutes, until the next one of its series is there.</summary>
    private (ImmutableArray<Change> Changes, Notice? Notice) After(OwnMinutes own)
    {
        var hasNext = _open.Any(date => date > own.Date)
            || (facts.HandedIn.Listing.Find(series.Name)?.Regular ?? []).Any(file => file.Date > own.Date);
        return hasNext && own.IsUntouched ? Ended(own, "The meeting is over, nobody wrote here, and the next minutes have begun.", "the meeting is over, and the next minutes have begun") : ([], null);
    }

    private (ImmutableArray<Change> Changes, Notice? Notice) Without(OwnMinutes own, DayWithout day)
    {
        if (day.MovedTo is { } meeting && _open.Contains(meeting.Date)) return Moved(own, new(series.Name, meeting.Date));
        if (day.MovedTo is not null && !own.IsUntouched) return ([], null);
        return own.IsUntouched
            ? Ended(own, $"There is no meeting on {own.Date.ToIso()}.", day.Reason)
            : ([], new(NoticeKind.Findings, $"pull request #{own.Pull.Number} stays, because somebody wrote to it, but {day.Reason}", "close it, or give it another day"));
    }

    /// <summary>What people wrote went along where the new branch has the old head; the old branch stays then, because it is theirs, too.</summary>
    private (ImmutableArray<Change> Changes, Notice? Notice) Moved(OwnMinutes own, MinutesBranch to)
    {
        var name = to.ToString();
        var wentAlong = own.IsUntouched
            || opened.Any(open => open.Branch == name && open.Commit?.Parent == own.Pull.Head)
            || facts.Repository.Branches.Any(branch => branch.Name == name && branch.Commits.Any(commit => commit.Id == own.Pull.Head));
        if (!wentAlong) return ([], new(NoticeKind.Findings, $"pull request #{own.Pull.Number} stays, because somebody wrote to it, but the meeting is on {to.Date.ToIso()}", $"bring over to {name} what is needed, and close it"));
        var address = $"{facts.Context.Server}/{facts.Repository.Name}/pulls?q={Uri.EscapeDataString($"is:pr head:{name}")}";
        return Ended(own, $"The meeting is on {to.Date.ToIso()}: {SafeMarkdown.Link("its minutes", address)}.", $"the meeting is on {to.Date.ToIso()}", own.IsUntouched ? MarkerKind.Closed : MarkerKind.Moved, successor: name);
    }

    private static (ImmutableArray<Change> Changes, Notice? Notice) Ended(OwnMinutes own, string line, string reason, MarkerKind kind = MarkerKind.Closed, string? successor = null)
    {
        if (kind is MarkerKind.Closed && !own.IsUntouched) return ([], null);
        var comment = own.HasComment(kind) ? null : new Marker(kind).Above(line);
        return ([new ClosePullRequest(reason, own.Pull.Id, own.Pull.Number, comment, BranchOf(own)) { Successor = successor }], null);
    }

    /// <summary>What is deleted with it: what people wrote to stays.</summary>
    private static ClosedBranch? BranchOf(OwnMinutes own) =>
        own is { IsUntouched: true, Request.Ref: { } branch } && branch.Head == own.Pull.Head ? new(branch.RefId, branch.Name, branch.Head) : null;

    private static AddComment Comment(ObservedPullRequest pull, string line)
    {
        var marker = new Marker(MarkerKind.Elsewhere);
        return new("the same minutes are handed in twice", pull.Id, pull.Number, marker.ToString(), marker.Above(line));
    }

    private bool IsToldAt(ObservedPullRequest pull) =>
        facts.Read.PullRequests.GetValueOrDefault(pull.Number) is not { } details || details.Comments.Any(comment => Marker.Of(comment.Body)?.Kind is MarkerKind.Elsewhere);
}
