using System.Collections.Immutable;
using Minutes.Changes;
using Minutes.Observation;
using NodaTime;

namespace Minutes.Planning.Weekly;

/// <summary>What is missing: first what is opened, then what is refreshed, and what is not needed any more at the end.</summary>
internal sealed class WeeklyPlan
{
    /// <summary>One run opens no more: on a first one, or after a pause, people are not flooded.</summary>
    private const int MostOpened = 10;

    private readonly WeeklyFacts _facts;
    private readonly ImmutableArray<Opening> _openings;
    private readonly ImmutableArray<Change>.Builder _changes = ImmutableArray.CreateBuilder<Change>();
    private readonly List<Notice> _notices = [];
    private readonly List<Instant?> _dues = [];

    internal WeeklyPlan(WeeklyFacts facts, ImmutableArray<ReadSeries> series, ImmutableArray<Opening> openings, ImmutableArray<ObservedBranch> left)
    {
        (_facts, _openings) = (facts, openings);
        foreach (var one in series) _notices.AddRange(WeeklyNotices.Of(one, facts.Now));
        var opened = Open();
        foreach (var one in series) Follow(one);
        foreach (var one in series) End(one, new(facts, one, opened));
        foreach (var branch in left.Where(branch => opened.All(open => open.Branch != branch.Name))) DeleteLeft(branch);
        foreach (var one in series) _dues.Add(DueOf(one));
        Part = new(_changes.DrainToImmutable(), [.. _notices.Distinct()], _dues.Min());
    }

    internal PlanPart Part { get; }

    private ImmutableArray<OpenPullRequest> Open()
    {
        if (_openings.IsEmpty) return [];
        if (_facts.Repository.HasBlockingBranch)
        {
            _notices.Add(WeeklyNotices.OfBlockingBranch);
            return [];
        }

        var planned = _openings.Select(opening => PlannedOpening.Of(_facts, opening)).ToList();
        _notices.AddRange(planned.Select(one => one.Notice).OfType<Notice>());
        var wanted = planned.Where(one => one.Change is not null)
            .OrderBy(one => one.Opening.Meeting.Date)
            .ThenBy(one => one.Opening.Series.Name, StringComparer.Ordinal)
            .ToList();
        HoldBack([.. wanted.Skip(MostOpened)]);
        ImmutableArray<OpenPullRequest> opened = [.. wanted.Take(MostOpened).Select(one => one.Change!)];
        _changes.AddRange(opened);
        return opened;
    }

    private void HoldBack(ImmutableArray<PlannedOpening> held)
    {
        if (held.IsEmpty) return;
        _notices.Add(WeeklyNotices.OfHeldBack(held, MostOpened));
        _dues.Add(_facts.Now);
    }

    private void Follow(ReadSeries series)
    {
        foreach (var refresh in series.Own.Select(own => Refresh.Of(_facts, series, own)))
        {
            _changes.AddRange(refresh.Changes);
            if (refresh.Notice is { } notice) _notices.Add(notice);
            _dues.Add(refresh.Due);
        }

        _changes.AddRange(series.Own.Select(own => MissingAudience.Of(series, own)).OfType<SetAudience>());
    }

    private void End(ReadSeries series, Closing closing)
    {
        foreach (var (changes, notice) in series.Own.Select(closing.Of))
        {
            _changes.AddRange(changes);
            if (notice is not null) _notices.Add(notice);
        }
    }

    private void DeleteLeft(ObservedBranch branch)
    {
        var earlier = _facts.States.HeadBranches.GetValueOrDefault(branch.Name, []);
        if (EarlierPullRequests.LeftForNothing(earlier, branch, _facts.Repository.Viewer) is { } reason) _changes.Add(new DeleteBranch(reason, branch.RefId, branch.Name));
    }

    private Instant? DueOf(ReadSeries series)
    {
        if (series.Series.IsSwitchedOff || series.IsLeftOutAsSlides || series.Current is not { } current || !series.State.IsLive(_facts.Now)) return null;
        var isSettled = series.Own.Any(own => own.Date == current.Date)
            || _facts.HandedIn.FileOf(series.Name, current.Date) is not null
            || _openings.Any(opening => opening.Series == series && opening.Meeting.Date == current.Date);
        return OpeningTime.NextFor(series, isSettled, _facts.Now);
    }
}
