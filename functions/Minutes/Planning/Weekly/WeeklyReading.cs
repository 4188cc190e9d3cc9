using System.Collections.Immutable;
using Minutes.Changes;
using Minutes.Observation;

namespace Minutes.Planning.Weekly;

/// <summary>The series with their newest minutes and the bot's pull requests, and what is to be opened if nothing speaks against it.</summary>
public sealed class WeeklyReading
{
    /// <summary>So many branches that are left are looked after, the newest first.</summary>
    private const int MostLeftBranches = 50;

    private readonly LookContext _context;
    private readonly HandedIn _handedIn;
    private readonly ImmutableArray<ReadSeries> _series;
    private readonly ImmutableArray<Opening> _openings;
    private readonly ImmutableArray<ObservedBranch> _left;
    private readonly ReadAnswer _read;

    internal WeeklyReading(LookContext context, HandedIn handedIn, ImmutableArray<ReadSeries> series, ReadAnswer read)
    {
        (_context, _handedIn, _series, _read) = (context, handedIn, series, read);
        _openings = [.. series.SelectMany(one => Opening.Of(one, handedIn, context.Now))];
        _left = [.. LeftBranches().Take(MostLeftBranches)];
        Asks = new()
        {
            Issues =
            [
                .. _openings.SelectMany(opening => MeetingReferences.Of(opening.Series.Before(opening.Meeting.Date))),
                .. from one in series
                   from own in one.Own
                   where Refresh.IsPossible(one, own, handedIn, context.Now)
                   from issue in MeetingReferences.Of(one.Before(own.Date))
                   select issue,
            ],
            HeadBranches = [.. _openings.Select(opening => opening.Branch.ToString()), .. _left.Select(branch => branch.Name)],
        };
    }

    /// <summary>The series that were read.</summary>
    internal ImmutableArray<ReadSeries> Series => _series;

    /// <summary>What is to be opened if nothing speaks against it.</summary>
    internal ImmutableArray<Opening> Openings => _openings;

    /// <summary>What has to be asked: how the references of the previous minutes stand, and which pull requests the branches had.</summary>
    public StateRequest Asks { get; }

    /// <summary>What is missing: pull requests that are to be opened, refreshed or closed.</summary>
    public PlanPart Plan(StateAnswer answer) => new WeeklyPlan(new(_context, _handedIn, _read, answer), _series, _openings, _left).Part;

    /// <summary>What comes next in the live series, before anything of the plan is made so.</summary>
    public ImmutableArray<SeriesOutlook> Outlook(StateAnswer answer) => new Outlooks(new(_context, _handedIn, _read, answer)).Of(_series);

    /// <summary>The bot's branches without a pull request.</summary>
    private IEnumerable<ObservedBranch> LeftBranches()
    {
        var taken = _context.Repository.PullRequests.Where(pull => !pull.IsFromFork).Select(pull => pull.HeadBranch).ToHashSet(StringComparer.Ordinal);
        return from branch in _context.Repository.Branches
               where !taken.Contains(branch.Name)
               let meeting = MinutesBranch.Parse(branch.Name)
               where meeting is not null && branch.Commits.Any(commit => GeneratedCommit.IsFor(meeting, commit))
               orderby meeting.Date descending
               select branch;
    }
}
