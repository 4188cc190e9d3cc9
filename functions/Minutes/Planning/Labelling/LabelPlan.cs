using System.Collections.Immutable;
using Minutes.Changes;
using Minutes.Observation;
using Minutes.Text;

namespace Minutes.Planning.Labelling;

/// <summary>The changes that make labels as they are wished for. Where all are so already, there are none.</summary>
internal sealed class LabelPlan
{
    private readonly LookContext _context;
    private readonly LabelWishes _wishes;
    private readonly LabelPlaces _places;
    private readonly LabelNotices _notices;
    private readonly List<(LabelWish Wish, LabelPlace Place)> _wished = [];
    private readonly Dictionary<(string Issue, string Label), (LabelWish Wish, LabelPlace Place)> _sets = [];
    private readonly Dictionary<(string Issue, string Label), RemoveLabel> _takenOff = [];

    internal LabelPlan(LookContext context, LabelWishes wishes, StateAnswer answer)
    {
        (_context, _wishes, _places, _notices) = (context, wishes, new(context, answer), new(context.Repository.Name));
        foreach (var wish in wishes.Sets) Set(wish);
        foreach (var takeOff in wishes.TakeOffs) TakeOff(takeOff);
        if (context.Configuration.Labels.Keep.IsLatestOnly) KeepLatest();
        Changes = [.. Created(), .. _sets.Values.Select(Added), .. _takenOff.Values];
    }

    internal ImmutableArray<Change> Changes { get; }

    internal ImmutableArray<Notice> Notices => _notices.All;

    /// <summary>Whether a label takes the place of one that the bot set; an interrupted look may have taken that off already.</summary>
    private static bool IsMoved(LabelWish wish, LabelPlace place) =>
        wish.From is not { } from || (place.LabelNamed(from)?.IsSetByViewer ?? place.Observed.TakenOff.Contains(from, StringComparer.OrdinalIgnoreCase));

    private void Set(LabelWish wish)
    {
        var (place, obstacle) = _places.Find(wish.Issue);
        if (place is null)
        {
            _notices.Add(obstacle, wish.Issue);
            return;
        }

        var isThere = place.LabelNamed(wish.File.Label) is not null;
        if (place.Observed.IsOurs || !(isThere || IsMoved(wish, place))) return;
        _wished.Add((wish, place));
        if (isThere) return;
        if (_places.Against(place) is { } against) _notices.Add(against, place.Issue);
        else _sets.TryAdd((place.Id, wish.File.Label.ToUpperInvariant()), (wish, place));
    }

    private void TakeOff(LabelTakeOff takeOff)
    {
        var (place, obstacle) = _places.Find(takeOff.Issue);
        if (place is null && obstacle.Kind is LabelObstacleKind.Unknown) _notices.Add(obstacle, takeOff.Issue);
        if (place?.LabelNamed(takeOff.Label) is not { IsSetByViewer: true } label || _places.IdsOf(_wishes.Wanting(takeOff.Label)).Contains(place.Id)) return;
        TakeOff(place, label, takeOff.Reason);
    }

    private void TakeOff(LabelPlace place, ObservedLabel label, string reason)
    {
        if (_places.Against(place) is { } against) _notices.Add(against, place.Issue);
        else _takenOff.TryAdd((place.Id, label.Id), new(reason, place.Issue, place.Id, label.Id, label.Name));
    }

    /// <summary>Of each series an issue keeps the label of the newest meeting; older ones that the bot set go.</summary>
    private void KeepLatest()
    {
        foreach (var wishes in _wished.GroupBy(one => (one.Place.Id, one.Wish.File.Series)))
        {
            var place = wishes.First().Place;
            var days = place.Observed.Labels
                .Select(label => (label, Day: MeetingLabels.DayOf(_context, label, wishes.Key.Series)))
                .Where(one => one.Day is not null && !_takenOff.ContainsKey((place.Id, one.label.Id)))
                .ToList();
            var newest = days.Select(one => one.Day!.Value).Concat(wishes.Select(one => one.Wish.File.Date)).Max();
            foreach (var (wish, _) in wishes.Where(one => one.Wish.File.Date < newest)) _sets.Remove((place.Id, wish.File.Label.ToUpperInvariant()));
            foreach (var (label, _) in days.Where(one => one.Day < newest && one.label.IsSetByViewer))
                TakeOff(place, label, $"only the label of the newest meeting of the series is kept, that of {newest.ToIso()}");
        }
    }

    private IEnumerable<CreateLabel> Created() => _sets.Values
        .Where(set => !set.Place.Target.Labels.ContainsKey(set.Wish.File.Label))
        .DistinctBy(set => (set.Place.Issue.Repository, set.Wish.File.Label.ToUpperInvariant()))
        .Select(set => new CreateLabel(
            $"{set.Place.Issue.Repository} has no label of the meeting of {set.Wish.File.Date.ToIso()} yet",
            set.Place.Issue.Repository,
            set.Place.Target.Id!,
            MeetingLabels.Of(_context, set.Wish.File)));

    private static AddLabel Added((LabelWish Wish, LabelPlace Place) set)
    {
        var (file, place) = (set.Wish.File, set.Place);
        var reason = set.Wish.From is { } from ? $"in place of {from}: the minutes are those of {file.Date.ToIso()}" : $"{file.Place.Path}, line {set.Wish.Line + 1}, refers to it";
        return new(reason, place.Issue, place.Id, place.Target.Labels.GetValueOrDefault(file.Label), file.Label);
    }
}
